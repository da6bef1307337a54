package dk.opfoelgning.extract.words;

import dk.opfoelgning.facts.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Plain text: paragraphs between empty lines, and lists.
final class PlainWords {
    private static final Pattern ITEM = Pattern.compile("\\s*([-*+•–]|\\d{1,2}[.)])\\s+\\S.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.:;,?!]\\s*");
    private static final int LONGEST_HEADING = 80;

    private final Passages passages = new Passages();
    private final List<String> open = new ArrayList<>();
    private boolean isFirst = true;
    private int line;

    List<Passage> read(String text) {
        for (var next : text.split("\\R", -1)) {
            line++;
            if (next.isBlank() || ITEM.matcher(next).matches()) {
                close();
            }
            if (!next.isBlank()) {
                open.add(next);
            }
        }
        line++;
        close();
        return passages.all();
    }

    /// A line of its own that ends no sentence is a heading, the first one the title.
    private void close() {
        if (open.isEmpty()) {
            return;
        }
        var text = String.join("\n", open);
        int start = line - open.size();
        if (open.size() == 1 && isHeading(text)) {
            passages.heading(isFirst ? 1 : 2, start, text);
        } else {
            passages.paragraph(start, text);
        }
        isFirst = false;
        open.clear();
    }

    private static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING
                && !SENTENCE_END.matcher(text).matches()
                && !ITEM.matcher(text).matches();
    }
}
