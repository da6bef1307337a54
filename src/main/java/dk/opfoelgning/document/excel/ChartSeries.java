package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.ChartKind;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.chart.Chart;
import dk.opfoelgning.document.chart.Contrast;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a chart draws: bars or lines, with numbers at the bars.
record ChartSeries(Chart chart, Theme theme, ChartCells cells) {
    private static final int MOST_LABELS = 12;
    private static final List<String> DASHES = List.of("solid", "sysDash", "sysDot", "dashDot");
    private static final int MAIN_LINE = 28_575;
    private static final int OTHER_LINE = 19_050;

    String write() {
        return switch (chart.kind()) {
            case WATERFALL -> throw new IllegalStateException("a waterfall is drawn from columns of its own");
            case COLUMNS -> bars("col", "clustered", "60", "0");
            case BARS -> bars("bar", "clustered", "60", "-10");
            case STACKED_COLUMNS -> bars("col", "stacked", "60", "100") + total();
            case LINES ->
                "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"
                        + each(this::line)
                        + "<c:marker val=\"1\"/>" + ChartAxes.IDS + "</c:lineChart>";
        };
    }

    private String each(IntFunction<String> series) {
        return IntStream.range(0, chart.series().size()).mapToObj(series).collect(Collectors.joining());
    }

    private String bars(String direction, String grouping, String gap, String overlap) {
        return "<c:barChart><c:barDir val=\"%s\"/><c:grouping val=\"%s\"/><c:varyColors val=\"0\"/>"
                        .formatted(direction, grouping)
                + each(this::bar)
                + "<c:gapWidth val=\"%s\"/><c:overlap val=\"%s\"/>".formatted(gap, overlap)
                + ChartAxes.IDS + "</c:barChart>";
    }

    private String bar(int index) {
        boolean stacked = chart.kind() == ChartKind.STACKED_COLUMNS;
        String color = colors().get(index);
        ChartText text = ChartText.ordinary(theme);
        return "<c:ser>" + name(index, chart.series().get(index))
                + "<c:spPr>" + ChartText.fill(color) + "</c:spPr><c:invertIfNegative val=\"0\"/>"
                + (stacked ? labels("ctr", text.in(Contrast.textOn(color))) : labels("outEnd", text))
                + points(chart.series().get(index)) + "</c:ser>";
    }

    /// The total above its column, as a line that isn't seen; none where parts below zero would put it elsewhere.
    private String total() {
        return chart.total()
                .filter(_ -> chart.scale().low().signum() == 0)
                .map(total -> "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/><c:ser>"
                        + name(chart.series().size(), total)
                        + "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>"
                        + labels("t", ChartText.ordinary(theme).strong()) + points(total)
                        + "<c:smooth val=\"0\"/></c:ser><c:marker val=\"1\"/>" + ChartAxes.IDS + "</c:lineChart>")
                .orElse("");
    }

    private String line(int index) {
        return "<c:ser>" + name(index, chart.series().get(index))
                + "<c:spPr><a:ln w=\"%s\" cap=\"rnd\">%s<a:prstDash val=\"%s\"/><a:round/></a:ln></c:spPr>"
                        .formatted(
                                Integer.toString(index == 0 ? MAIN_LINE : OTHER_LINE),
                                ChartText.fill(colors().get(index)),
                                DASHES.get(index))
                + "<c:marker><c:symbol val=\"circle\"/><c:size val=\"4\"/><c:spPr>%s<a:ln><a:noFill/></a:ln></c:spPr></c:marker>"
                        .formatted(ChartText.fill(colors().get(index)))
                + points(chart.series().get(index))
                + "<c:smooth val=\"0\"/></c:ser>";
    }

    private String name(int index, Chart.Series series) {
        return "<c:idx val=\"%1$s\"/><c:order val=\"%1$s\"/>".formatted(Integer.toString(index)) + cells.name(series);
    }

    private String points(Chart.Series series) {
        return cells.categories() + cells.numbers(series);
    }

    private String labels(String place, ChartText text) {
        boolean shown = chart.categories().size() <= MOST_LABELS;
        return "<c:dLbls><c:numFmt formatCode=\"%s\" sourceLinked=\"0\"/><c:spPr><a:noFill/></c:spPr>%s"
                        .formatted(Styles.format(chart.decimals()), text.properties())
                + "<c:dLblPos val=\"%s\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"%s\"/>"
                        .formatted(place, shown ? "1" : "0")
                + "<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>"
                + "<c:showBubbleSize val=\"0\"/></c:dLbls>";
    }

    private List<String> colors() {
        Theme.Palette palette = theme.palette();
        return chart.kind() == ChartKind.STACKED_COLUMNS ? palette.parts() : palette.series();
    }
}
