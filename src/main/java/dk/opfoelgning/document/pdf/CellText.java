package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Table.Cell;
import dk.opfoelgning.document.Table.Row;
import java.util.regex.Pattern;

/// A cell's text in the table's type, with a number's part from the decimal comma on.
record CellText(MeasuredText measured, float fraction) {
    private static final Pattern NUMBER = Pattern.compile("[+−–-]?\\d[\\d.]*(,\\d+)?([\\s\u00a0]?(%|pct\\.))?");

    static final float NO_NUMBER = -1;

    static CellText of(Cell cell, TextStyle style, Look look) {
        var measured = new MeasuredText(Run.of(cell.content(), style, look));
        return new CellText(measured, cell.role().isHead() ? NO_NUMBER : fraction(measured));
    }

    /// Head cells, total rows and the current period's row stand out.
    static TextStyle style(Row row, Cell cell, TextStyle style) {
        boolean strong = row.kind().isStrong() || isColumnHead(cell);
        return strong ? style.with(Cut.SEMIBOLD) : style;
    }

    private static boolean isColumnHead(Cell cell) {
        return switch (cell.role()) {
            case COLUMN_HEAD, COLUMN_GROUP_HEAD -> true;
            default -> false;
        };
    }

    private static float fraction(MeasuredText measured) {
        String text = measured.text();
        if (!NUMBER.matcher(text).matches()) {
            return NO_NUMBER;
        }
        int end = text.length();
        int comma = text.indexOf(',');
        return measured.width(comma < 0 ? wholeEnd(text) : comma, end);
    }

    private static int wholeEnd(String text) {
        int end = text.length();
        while (!Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    boolean isNumber() {
        return fraction >= 0;
    }
}
