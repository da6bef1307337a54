package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Table.Alignment;
import dk.opfoelgning.document.Table.Cell;
import dk.opfoelgning.document.Table.Kind;
import dk.opfoelgning.document.Table.Row;
import dk.opfoelgning.document.excel.Styles.Flow;
import dk.opfoelgning.document.excel.Styles.Look;
import dk.opfoelgning.document.excel.Styles.Side;
import dk.opfoelgning.document.excel.Styles.Type;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;

/// A table as data: its title, one header row, and rows without gaps; a row that heads a group becomes a column.
final class TableSheet {
    private static final String MISSING = "..";
    private static final String NO_ROWS = "Ingen rækker";
    private static final String ALL_GROUPS = "Alle";
    private static final String NO_GROUP = "Ingen";

    private final Sheet sheet;
    private final Table table;
    private final List<String> header;
    private final Widths widths;
    private final int shift;
    private final Totals totals;
    private final DrawnColumns drawn;
    private int headerRow;
    private String group = ALL_GROUPS;

    /// @param drawn columns that a chart is drawn from
    TableSheet(Sheet sheet, Table table, FigureRows figures, DrawnColumns drawn) {
        this.sheet = sheet;
        this.table = table;
        this.shift = isGrouped() ? 1 : 0;
        this.header = HeaderTexts.of(table, isGrouped() ? List.of("Gruppe") : List.of());
        this.drawn = drawn;
        this.widths = Widths.of(table, header, shift);
        this.totals = new Totals(table, figures);
    }

    private boolean isGrouped() {
        return table.rows().anyMatch(row -> row.kind() == Kind.GROUP);
    }

    /// @param heading what the table shows; its caption, or what is found in it
    /// @param measure what a chart's table measures, else blank
    /// @param firstNote the first of the table's notes, after the last if it has none
    /// @return the first row below the header row
    int write(String heading, String measure, int firstNote, int lastNote) {
        sheet.heading(heading);
        if (!measure.isEmpty()) {
            sheet.line(measure);
        }
        if (firstNote <= lastNote) {
            sheet.line(reference(firstNote, lastNote), NotesSheet.place(firstNote));
        }
        headerRow = sheet.rows();
        header();
        table.bodies().forEach(this::body);
        foot();
        if (table.size() == 0) {
            nothing();
        }
        sheet.define(headerRow, header);
        widths.applyTo(sheet);
        drawn.finish(sheet, headerRow + 1);
        return headerRow + 1;
    }

    private static String reference(int first, int last) {
        String more = last == first ? "" : (last == first + 1 ? " og " : " til ") + last;
        return "Se note " + first + more + " på arket " + NotesSheet.NAME;
    }

    private void header() {
        SXSSFRow row = sheet.row(widths.headerLines(header));
        for (int i = 0; i < header.size(); i++) {
            var look = new Look(Type.HEAD, side(i), Flow.WRAPPED, Styles.GENERAL);
            sheet.text(row, i, header.get(i), look);
        }
        drawn.heads(sheet, row);
    }

    private Side side(int column) {
        int place = Math.max(0, column - shift);
        Alignment alignment = table.head().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() <= place && place < cell.end())
                .reduce((_, leaf) -> leaf)
                .map(Cell::alignment)
                .orElse(Alignment.NUMBER);
        return side(column, alignment);
    }

    /// Text keeps clear of the numbers to its left.
    private static Side side(int column, Alignment alignment) {
        Side left = column == 0 ? Side.LEFT : Side.INDENTED;
        return alignment == Alignment.TEXT ? left : Side.RIGHT;
    }

    private void body(List<Row> rows) {
        group = NO_GROUP;
        totals.startBody();
        for (Row row : rows) {
            if (row.kind() == Kind.GROUP) {
                group = Sheet.shown(row.cells().getFirst().content());
            } else {
                row(row);
            }
        }
    }

    private void foot() {
        group = ALL_GROUPS;
        totals.startFoot();
        table.foot().forEach(this::row);
    }

    /// A table that Excel knows as one has a row.
    private void nothing() {
        SXSSFRow row = sheet.row();
        for (int i = 0; i < header.size(); i++) {
            sheet.text(row, i, i == 0 ? NO_ROWS : MISSING, new Look(Type.PLAIN, side(i), Flow.WRAPPED, Styles.GENERAL));
        }
    }

    private void row(Row row) {
        SXSSFRow written = sheet.row(widths.lines(row));
        Type type = row.kind().isStrong() ? Type.STRONG : Type.PLAIN;
        if (shift > 0) {
            sheet.text(written, 0, group, Look.wrapped(type));
        }
        var start = new CellAddress(written.getRowNum(), shift);
        for (Cell cell : row.cells()) {
            cell(written, cell, type);
            totals.formula(row, cell, start)
                    .ifPresent(formula -> sheet.calculate(written, shift + cell.column(), formula));
        }
        totals.add(row, written.getRowNum());
        drawn.write(sheet, written, written.getRowNum() - headerRow - 1);
    }

    private void cell(SXSSFRow row, Cell cell, Type type) {
        int column = shift + cell.column();
        var look = new Look(type, side(column, cell.alignment()), Flow.WRAPPED, Styles.GENERAL);
        sheet.content(row, column, cell.content(), look);
        for (int spanned = cell.column() + 1; spanned < cell.end(); spanned++) {
            sheet.text(row, shift + spanned, MISSING, new Look(type, Side.RIGHT, Flow.WRAPPED, Styles.GENERAL));
        }
    }
}
