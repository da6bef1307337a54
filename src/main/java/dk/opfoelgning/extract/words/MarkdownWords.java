package dk.opfoelgning.extract.words;

import dk.opfoelgning.facts.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Markdown, read line by line, since a claim is told by its line.
final class MarkdownWords {
    private static final String FENCE = "---";
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,2}[.)])\\s+(.*)");
    private static final Pattern ROW = Pattern.compile("\\s*\\|.*");
    private static final Pattern RULE_ROW = Pattern.compile("[\\s|:-]+");
    private static final Pattern TITLE = Pattern.compile("titel:\\s*(.*)");
    private static final Pattern MARKS = Pattern.compile("\\*+|__|`|^\\s*>+|!?\\[(?=[^\\]]*\\])|\\]\\([^)]*\\)|\\]");

    private final Passages passages = new Passages();
    private final List<String> open = new ArrayList<>();
    private final List<String> table = new ArrayList<>();
    private int line;

    List<Passage> read(String text) {
        var lines = List.of(text.split("\\R", -1));
        int body = head(lines);
        for (line = body + 1; line <= lines.size(); line++) {
            next(lines.get(line - 1));
        }
        close();
        return passages.all();
    }

    /// A contribution's head is none of its text, but for the title.
    private int head(List<String> lines) {
        int end = lines.getFirst().strip().equals(FENCE)
                ? lines.subList(1, lines.size()).indexOf(FENCE) + 2
                : 0;
        if (end < 2) {
            return 0;
        }
        for (int i = 1; i < end; i++) {
            var title = TITLE.matcher(lines.get(i));
            if (title.matches()) {
                passages.heading(1, i + 1, title.group(1));
            }
        }
        return end;
    }

    private void next(String text) {
        var heading = HEADING.matcher(text);
        if (ROW.matcher(text).matches()) {
            closeParagraph();
            table.add(text);
        } else if (heading.matches()) {
            close();
            passages.heading(heading.group(1).length(), line, plain(heading.group(2)));
        } else {
            inParagraph(text);
        }
    }

    private void inParagraph(String text) {
        var item = ITEM.matcher(text);
        if (text.isBlank() || item.matches()) {
            close();
        }
        closeTable();
        if (!text.isBlank()) {
            open.add(plain(item.matches() ? item.group(1) : text));
        }
    }

    private static String plain(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    private void close() {
        closeParagraph();
        closeTable();
    }

    private void closeParagraph() {
        passages.paragraph(line - open.size(), String.join("\n", open));
        open.clear();
    }

    private void closeTable() {
        if (table.isEmpty()) {
            return;
        }
        var grid = new Grid("");
        boolean hasHead = table.size() > 1 && RULE_ROW.matcher(table.get(1)).matches();
        for (int i = 0; i < table.size(); i++) {
            if (!RULE_ROW.matcher(table.get(i)).matches()) {
                row(grid, table.get(i), line - table.size() + i, hasHead && i == 0);
            }
        }
        passages.table(grid);
        table.clear();
    }

    private static void row(Grid grid, String text, int line, boolean isHead) {
        grid.row();
        var cells = text.strip().replaceAll("^\\||\\|$", "").split("\\|", -1);
        for (var cell : cells) {
            grid.cell(line, plain(cell), isHead, 1, 1);
        }
    }
}
