package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.ChartKind;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.chart.Chart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes each table on a sheet of its own, with its notes on theirs.
record TableSheets(Book book, NotesSheet notes) {
    private static final String LEFT_OUT = ". Rækker, hvor et tal ikke er oplyst, er udeladt.";
    private static final String DRAWN =
            ". Diagrammet er tegnet af hjælpetal i kolonnerne %s, som ikke bliver udskrevet.";
    private static final Pattern NUMBER = Pattern.compile("^Figur (\\d+)\\.");

    void add(Block.KeyFigures keyFigures) {
        new KeyFiguresSheet(book).write(keyFigures);
    }

    void add(Table table) {
        String caption = Inline.line(table.caption());
        written(book.sheet(caption), table, caption, "", DrawnColumns.NONE);
    }

    /// The table that a chart draws, with the chart beside it.
    void add(Block.Figure figure) {
        String title = Inline.line(figure.title());
        String caption = Inline.line(figure.table().caption());
        Sheet sheet = book.sheet(number(title) + caption);
        Table whole = WholeRows.of(figure.table());
        if (whole.size() == 0) {
            written(sheet, figure.table(), title, caption, DrawnColumns.NONE);
        } else if (figure.kind() == ChartKind.WATERFALL) {
            waterfall(figure, sheet, title, caption);
        } else {
            String left = whole.size() < figure.table().size() ? LEFT_OUT : "";
            int firstRow = written(sheet, whole, title, caption + left, DrawnColumns.NONE);
            chart(Chart.of(figure.with(whole)), whole, sheet, firstRow);
        }
    }

    /// Its missing numbers stay: the chart is drawn from other columns than theirs.
    private void waterfall(Block.Figure figure, Sheet sheet, String title, String caption) {
        var chart = Chart.of(figure);
        var columns = new WaterfallColumns(chart, figure.table().columns());
        int firstRow = written(sheet, figure.table(), title, caption + DRAWN.formatted(columns.all()), columns.all());
        var cells = new ChartCells(sheet.name(), firstRow, chart);
        var series = new WaterfallSeries(chart, book.theme(), cells, columns);
        var place = nativeChart(chart, figure.table(), series.write())
                .placeTall(sheet.part(), figure.table().columns() + 1, firstRow - 1);
        Printing.onOnePage(sheet.part(), place.getLastColumn(), Math.max(place.getLastRow(), sheet.rows() - 1));
    }

    private void chart(Chart chart, Table table, Sheet sheet, int firstRow) {
        var cells = new ChartCells(sheet.name(), firstRow, chart);
        var series = new ChartSeries(chart, book.theme(), cells);
        nativeChart(chart, table, series.write()).placeBeside(sheet.part(), table.columns() + 1, firstRow - 1);
    }

    private NativeChart nativeChart(Chart chart, Table table, String series) {
        String unit = new ColumnUnits(table).of(1).orElse("");
        return new NativeChart(
                chart, book.theme(), series, new ChartAxes(chart, book.theme(), categories(table), unit));
    }

    private int written(Sheet sheet, Table table, String heading, String measure, DrawnColumns drawn) {
        int before = notes.count();
        table.notes().forEach(note -> notes.note(heading, note));
        return new TableSheet(sheet, table, book.figures(), drawn).write(heading, measure, before + 1, notes.count());
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
