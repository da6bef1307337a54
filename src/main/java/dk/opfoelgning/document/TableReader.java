package dk.opfoelgning.document;

import dk.opfoelgning.document.Table.Alignment;
import dk.opfoelgning.document.Table.Cell;
import dk.opfoelgning.document.Table.Kind;
import dk.opfoelgning.document.Table.Role;
import dk.opfoelgning.document.Table.Row;
import dk.opfoelgning.document.Table.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Reads a table and gives each cell its column; rows of unequal width are refused.
final class TableReader {
    private static final int MOST_COLUMNS = 64;

    private final Cursor cursor;
    private final InlineReader inlines;
    private final Alignment[] alignments = new Alignment[MOST_COLUMNS];
    private final int[] taken = new int[MOST_COLUMNS];
    private int columns;
    private Part part = Part.HEAD;

    private enum Part {
        HEAD,
        BODY,
        FOOT
    }

    TableReader(Cursor cursor, InlineReader inlines) {
        this.cursor = cursor;
        this.inlines = inlines;
        Arrays.fill(alignments, Alignment.NUMBER);
        alignments[0] = Alignment.TEXT;
    }

    Table table() {
        cursor.enter("table");
        cursor.expect("caption");
        List<Inline> caption = NoBreaks.inText(inlines.element());
        columnGroup();
        List<Row> head = head();
        var bodies = new ArrayList<List<Row>>();
        part = Part.BODY;
        while (cursor.atStart("tbody")) {
            bodies.add(rows());
        }
        part = Part.FOOT;
        List<Row> foot = cursor.atStart("tfoot") ? rows() : List.of();
        cursor.leave();
        return new Table(caption, columns, head, List.copyOf(bodies), foot, List.of());
    }

    private void columnGroup() {
        if (!cursor.atStart("colgroup")) {
            return;
        }
        cursor.advance();
        for (int i = 0; cursor.atStart(); i++) {
            cursor.expect("col");
            align(i, cursor.cssClass());
            cursor.advance();
            cursor.leave();
        }
        cursor.leave();
    }

    private void align(int column, String cssClass) {
        if (column >= MOST_COLUMNS) {
            throw cursor.failure("The table has more than " + MOST_COLUMNS + " columns");
        }
        switch (cssClass) {
            case "text" -> alignments[column] = Alignment.TEXT;
            case "number" -> alignments[column] = Alignment.NUMBER;
            default -> {}
        }
    }

    private List<Row> head() {
        cursor.expect("thead");
        List<Row> head = rows();
        if (head.isEmpty() || head.size() > 2) {
            throw cursor.failure("<thead> has " + head.size() + " rows; expected 1 or 2");
        }
        if (Arrays.stream(taken).anyMatch(left -> left > 0)) {
            throw cursor.failure("A cell in <thead> spans more rows than there are");
        }
        return head;
    }

    private List<Row> rows() {
        cursor.advance();
        var rows = new ArrayList<Row>();
        while (cursor.atStart()) {
            cursor.expect("tr");
            rows.add(row());
        }
        cursor.leave();
        return List.copyOf(rows);
    }

    private Row row() {
        Kind kind = kind();
        cursor.advance();
        var cells = new ArrayList<Cell>();
        int column = skipTaken(0);
        while (cursor.atStart()) {
            Cell cell = cell(column);
            cells.add(cell);
            column = skipTaken(cell.end());
        }
        checkWidth(column);
        cursor.leave();
        return new Row(kind, List.copyOf(cells));
    }

    private Kind kind() {
        Kind kind = cursor.cssClass().isEmpty() ? Kind.PLAIN : Kind.valueOf(upper(cursor.cssClass()));
        return part == Part.FOOT && kind == Kind.PLAIN ? Kind.TOTAL : kind;
    }

    private int skipTaken(int column) {
        int free = column;
        while (free < MOST_COLUMNS && taken[free] > 0) {
            taken[free]--;
            free++;
        }
        return free;
    }

    private void checkWidth(int width) {
        if (columns == 0) {
            columns = width;
        }
        if (width != columns || width == 0) {
            throw cursor.failure("The row is " + width + " columns wide; expected " + Math.max(columns, 1));
        }
    }

    private Cell cell(int column) {
        Role role = role();
        Span span = span(column);
        Alignment alignment = alignment(column, span);
        return new Cell(column, span, role, alignment, NoBreaks.inCell(inlines.element()));
    }

    private Role role() {
        if (cursor.atStart("td")) {
            return Role.DATA;
        }
        cursor.expect("th");
        return switch (cursor.attribute("scope").orElse(part == Part.HEAD ? "col" : "row")) {
            case "col" -> Role.COLUMN_HEAD;
            case "row" -> Role.ROW_HEAD;
            case "colgroup" -> Role.COLUMN_GROUP_HEAD;
            case "rowgroup" -> Role.ROW_GROUP_HEAD;
            default -> throw cursor.failure("The scope is unknown; expected col, row, colgroup or rowgroup");
        };
    }

    private Span span(int column) {
        int wide = count("colspan");
        int high = count("rowspan");
        if (part != Part.HEAD && high > 1) {
            throw cursor.failure("A rowspan is not allowed below <thead>; expected a cell in each row");
        }
        if (column + wide > MOST_COLUMNS) {
            throw cursor.failure("The table has more than " + MOST_COLUMNS + " columns");
        }
        Arrays.fill(taken, column, column + wide, high - 1);
        return wide == 1 && high == 1 ? Span.ONE : new Span(wide, high);
    }

    private int count(String attribute) {
        String value = cursor.attribute(attribute).orElse("1");
        if (!value.matches("[1-9][0-9]?")) {
            throw cursor.failure("\"" + value + "\" is not a " + attribute + "; expected a whole number from 1 to 99");
        }
        return Integer.parseInt(value);
    }

    private Alignment alignment(int column, Span span) {
        if (!cursor.cssClass().equals("text")) {
            return alignments[column];
        }
        if (part == Part.HEAD && span.columns() == 1) {
            alignments[column] = Alignment.TEXT;
        }
        return Alignment.TEXT;
    }

    private static String upper(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}
