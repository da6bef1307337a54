package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.chart.Chart;
import dk.opfoelgning.document.chart.Chart.Series;
import dk.opfoelgning.document.excel.WaterfallColumns.Part;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lying stacked bars that make a waterfall, with the table's own numbers at their ends.
record WaterfallSeries(Chart chart, Theme theme, ChartCells cells, WaterfallColumns columns) {
    private static final String UNSEEN = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
    private static final String SHOWN = "<c:dLblPos val=\"inBase\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/>"
            + "<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>"
            + "<c:showBubbleSize val=\"0\"/>";
    private static final String LABELS = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
    private static final String LABEL_CELLS = "{02D57815-91ED-43cb-92C2-25804820EDAC}";

    String write() {
        return "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"stacked\"/><c:varyColors val=\"0\"/>"
                + drawn().map(this::series).collect(Collectors.joining())
                + "<c:gapWidth val=\"40\"/><c:overlap val=\"100\"/>" + ChartAxes.IDS + "</c:barChart>";
    }

    private static Stream<Part> drawn() {
        return Stream.of(Part.values()).filter(part -> part.compareTo(Part.HIDDEN) >= 0);
    }

    private String series(Part part) {
        Series series = columns.series(part);
        return "<c:ser><c:idx val=\"%1$s\"/><c:order val=\"%1$s\"/>"
                        .formatted(Integer.toString(part.ordinal() - Part.HIDDEN.ordinal()))
                + cells.name(series) + look(part) + "<c:invertIfNegative val=\"0\"/>"
                + (part == Part.ROOM ? labels() : "") + cells.categories() + cells.numbers(series)
                + (part == Part.ROOM ? labelCells() : "") + "</c:ser>";
    }

    private String labelCells() {
        return extension(LABEL_CELLS, cells.labels(chart.series().getFirst()));
    }

    private String look(Part part) {
        Theme.Palette palette = theme.palette();
        return switch (part) {
            case LEVEL -> filled(palette.accent());
            case RISE_ABOVE, RISE_BELOW -> filled(palette.increase());
            case FALL_ABOVE, FALL_BELOW -> filled(palette.decrease());
            case FROM, TO, HIDDEN, ROOM -> UNSEEN;
        };
    }

    private static String filled(String color) {
        return "<c:spPr>" + ChartText.fill(color) + "</c:spPr>";
    }

    private String labels() {
        return "<c:dLbls>"
                + IntStream.range(0, chart.categories().size())
                        .mapToObj(this::label)
                        .collect(Collectors.joining())
                + "<c:spPr><a:noFill/></c:spPr>" + ChartText.ordinary(theme).properties() + SHOWN
                + extension(LABELS, "<c15:showDataLabelsRange val=\"1\"/>") + "</c:dLbls>";
    }

    private String label(int index) {
        var text = ChartText.ordinary(theme);
        return "<c:dLbl><c:idx val=\"%s\"/><c:tx><c:rich><a:bodyPr/>%s</c:rich></c:tx>"
                        .formatted(
                                Integer.toString(index),
                                (chart.levels().contains(index) ? text.strong() : text).cell(index))
                + SHOWN
                + extension(LABELS, "<c15:dlblFieldTable/><c15:showDataLabelsRange val=\"1\"/>")
                + "</c:dLbl>";
    }

    /// What Excel knows since 2013: labels that show other cells than those drawn.
    private static String extension(String id, String content) {
        return "<c:extLst><c:ext uri=\"%s\" xmlns:c15=\"http://schemas.microsoft.com/office/drawing/2012/chart\">%s</c:ext></c:extLst>"
                .formatted(id, content);
    }
}
