package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Table.Cell;
import dk.opfoelgning.document.Table.Kind;
import dk.opfoelgning.document.Table.Row;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How many letters wide a table's columns are: as wide as their content, up to a limit; heads may wrap.
final class Widths {
    private static final int ONE_LINE_HEAD = 13;

    private final int[] letters;
    private final int shift;

    private Widths(int columns, int shift) {
        this.letters = new int[columns];
        this.shift = shift;
    }

    static Widths of(Table table, List<String> header, int shift) {
        var widths = new Widths(header.size(), shift);
        for (int i = 0; i < header.size(); i++) {
            widths.widen(i, headWidth(header.get(i)));
        }
        table.rows().forEach(widths::widen);
        return widths;
    }

    static int headWidth(String text) {
        int width = Math.max(longestWord(text), Math.min(text.length(), ONE_LINE_HEAD));
        while (width < text.length() && breaksUnit(text, width)) {
            width++;
        }
        return width;
    }

    /// Whether a line ends within the parentheses around a unit, in a wide or in a narrow font.
    private static boolean breaksUnit(String text, int width) {
        int space = text.indexOf(' ', text.lastIndexOf('('));
        String before = text.substring(0, Math.max(0, space));
        return text.endsWith(")")
                && space > 0
                && IntStream.rangeClosed(width, room(width) + 2)
                        .anyMatch(room -> paragraphLines(before, room) < paragraphLines(text, room));
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    private void widen(Row row) {
        if (row.kind() == Kind.GROUP) {
            widen(0, length(row.cells().getFirst()));
            return;
        }
        for (Cell cell : row.cells()) {
            widen(shift + cell.column(), length(cell));
        }
    }

    private static int length(Cell cell) {
        return Inline.text(cell.content())
                .lines()
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private void widen(int column, int wanted) {
        letters[column] = Math.min(Sheet.WIDEST, Math.max(letters[column], wanted));
    }

    /// Heads are semibold, so that they need all the room they have.
    int headerLines(List<String> header) {
        int lines = 1;
        for (int i = 0; i < header.size(); i++) {
            lines = Math.max(lines, paragraphLines(header.get(i), letters[i]));
        }
        return lines;
    }

    int lines(Row row) {
        int lines = 1;
        for (Cell cell : row.cells()) {
            lines = Math.max(lines, lines(Inline.text(cell.content()), letters[shift + cell.column()]));
        }
        return lines;
    }

    /// How many lines a text takes, filled word by word.
    static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraphLines(paragraph, room(width));
        }
        return lines;
    }

    /// A column is a little wider than its letters, and most letters are narrower than a digit.
    private static int room(int width) {
        return Math.max(1, width + width / 8 + 3);
    }

    private static int paragraphLines(String text, int width) {
        if (text.length() <= width) {
            return 1;
        }
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = 0;
            }
            used += word.length() + (used > 0 ? 1 : 0);
            lines += (used - 1) / width;
            used = used > width ? used % width : used;
        }
        return lines;
    }

    void applyTo(Sheet sheet) {
        for (int i = 0; i < letters.length; i++) {
            sheet.width(i, letters[i]);
        }
    }
}
