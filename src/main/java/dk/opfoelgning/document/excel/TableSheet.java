package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Inline;
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
import org.apache.poi.xssf.streaming.SXSSFRow;

/// A table as data: its title, one header row, and rows without gaps; a row that heads a group becomes a column.
final class TableSheet {
    private static final String MISSING = "..";
    private static final String ALL_GROUPS = "–";
    private static final float TITLE_HEIGHT = 22;

    private final Sheet sheet;
    private final Table table;
    private final List<String> header;
    private final Widths widths;
    private final int shift;
    private String group = ALL_GROUPS;

    TableSheet(Sheet sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
        this.shift = isGrouped() ? 1 : 0;
        this.header = HeaderTexts.of(table, isGrouped() ? List.of("Gruppe") : List.of());
        this.widths = Widths.of(table, header, shift);
    }

    private boolean isGrouped() {
        return table.rows().anyMatch(row -> row.kind() == Kind.GROUP);
    }

    void write() {
        sheet.title(Inline.line(table.caption()), Type.SUBTITLE, TITLE_HEIGHT);
        if (!table.notes().isEmpty()) {
            sheet.text(sheet.row(), 0, "Tabellens noter står på arket " + NotesSheet.NAME, Look.text(Type.QUIET));
        }
        int headerRow = sheet.rows();
        header();
        table.bodies().forEach(this::body);
        group = ALL_GROUPS;
        table.foot().forEach(this::row);
        if (sheet.rows() > headerRow + 1) {
            DefinedTable.define(sheet, headerRow, header);
        }
        widths.applyTo(sheet);
        sheet.repeatOnPrint(headerRow);
    }

    private void header() {
        SXSSFRow row = sheet.row(widths.headerLines(header));
        for (int i = 0; i < header.size(); i++) {
            var look = new Look(Type.HEAD, side(i), Flow.WRAPPED, Styles.GENERAL);
            sheet.text(row, i, header.get(i), look);
        }
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
        group = ALL_GROUPS;
        for (Row row : rows) {
            if (row.kind() == Kind.GROUP) {
                group = Sheet.shown(row.cells().getFirst().content());
            } else {
                row(row);
            }
        }
    }

    private void row(Row row) {
        SXSSFRow written = sheet.row(widths.lines(row));
        Type type = row.kind().isStrong() ? Type.STRONG : Type.PLAIN;
        if (shift > 0) {
            sheet.text(written, 0, group, Look.wrapped(type));
        }
        for (Cell cell : row.cells()) {
            cell(written, cell, type);
        }
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
