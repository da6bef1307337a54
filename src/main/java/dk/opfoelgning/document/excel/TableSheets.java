package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.chart.Chart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes each table on a sheet of its own, with its notes on theirs.
record TableSheets(Book book, NotesSheet notes) {
    private static final Pattern NUMBER = Pattern.compile("^Figur (\\d+)\\.");

    void add(Block.KeyFigures keyFigures) {
        new KeyFiguresSheet(book).write(keyFigures);
    }

    void add(Table table) {
        String caption = Inline.line(table.caption());
        written(new TableSheet(book.sheet(caption), table, book.figures(), Missing.TOLD), caption, table);
    }

    /// The table that a chart draws, with the chart beside it.
    void add(Block.Figure figure) {
        String title = Inline.line(figure.title());
        Table table = figure.table();
        Sheet sheet = book.sheet(number(title) + Inline.line(table.caption()));
        int firstRow = written(new TableSheet(sheet, table, book.figures(), Missing.EMPTY), title, table);
        Chart chart = Chart.of(figure);
        var axes = new ChartAxes(
                chart,
                book.theme(),
                categories(table),
                new ColumnUnits(table).of(1).orElse(""));
        new NativeChart(chart, book.theme(), new ChartCells(sheet.name(), firstRow, chart), axes)
                .place(sheet.part(), table.columns() + 1, firstRow - 1);
    }

    private int written(TableSheet sheet, String heading, Table table) {
        int before = notes.count();
        table.notes().forEach(note -> notes.note(heading, note));
        return sheet.write(heading, before + 1, notes.count());
    }

    /// So that charts of the same measure have names of their own: "Fig. 3 ".
    private static String number(String title) {
        Matcher number = NUMBER.matcher(title);
        return number.find() ? "Fig. " + number.group(1) + " " : "";
    }

    /// What the first column's head says that its cells are.
    private static String categories(Table table) {
        return Inline.line(table.head().getFirst().cells().getFirst().content());
    }
}
