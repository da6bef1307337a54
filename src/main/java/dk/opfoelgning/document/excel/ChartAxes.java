package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.ChartKind;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.chart.Chart;
import dk.opfoelgning.document.chart.Scale;

/// The two axes of a chart: its categories, and its numbers with few light gridlines. Bars have their numbers at their
/// ends instead.
///
/// @param category what the categories are
/// @param unit of the numbers, or blank
record ChartAxes(Chart chart, Theme theme, String category, String unit) {
    private static final String CATEGORIES = "1";
    private static final String NUMBERS = "2";
    private static final int MOST_NAMES = 8;
    /// What a chart refers to its axes with.
    static final String IDS = "<c:axId val=\"%s\"/><c:axId val=\"%s\"/>".formatted(CATEGORIES, NUMBERS);

    String write() {
        return categories() + numbers();
    }

    private boolean isLying() {
        return chart.kind() == ChartKind.BARS || chart.kind() == ChartKind.WATERFALL;
    }

    private String categories() {
        return "<c:catAx><c:axId val=\"%s\"/><c:scaling><c:orientation val=\"%s\"/></c:scaling>"
                        .formatted(CATEGORIES, isLying() ? "maxMin" : "minMax")
                + "<c:delete val=\"0\"/><c:axPos val=\"%s\"/>".formatted(isLying() ? "l" : "b")
                + title(isLying() ? "" : category)
                + ticks("low")
                + line(theme.palette().ink())
                + names()
                + "<c:crossAx val=\"%s\"/><c:crosses val=\"autoZero\"/>".formatted(NUMBERS)
                + "<c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>" + skip()
                + "<c:noMultiLvlLbl val=\"1\"/></c:catAx>";
    }

    private String names() {
        ChartText text = ChartText.ordinary(theme);
        return isLying() || chart.categories().size() > MOST_NAMES ? text.properties() : text.level();
    }

    /// Names every so many categories, so that the names stand level and apart.
    private String skip() {
        int every = isLying() ? 1 : Math.ceilDiv(chart.categories().size(), MOST_NAMES);
        return "<c:tickLblSkip val=\"%s\"/>".formatted(Integer.toString(every));
    }

    private String numbers() {
        Scale scale = chart.scale();
        return "<c:valAx><c:axId val=\"%s\"/><c:scaling><c:orientation val=\"minMax\"/>".formatted(NUMBERS)
                + limits(scale) + "</c:scaling>"
                + "<c:delete val=\"%s\"/><c:axPos val=\"%s\"/>".formatted(isLying() ? "1" : "0", isLying() ? "b" : "l")
                + (isLying() ? "" : "<c:majorGridlines>" + line(theme.palette().rule()) + "</c:majorGridlines>")
                + title(isLying() ? "" : unit)
                + "<c:numFmt formatCode=\"%s\" sourceLinked=\"0\"/>"
                        .formatted(Styles.format(
                                Math.max(0, scale.step().stripTrailingZeros().scale())))
                + ticks("nextTo")
                + "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
                + ChartText.quiet(theme).properties()
                + "<c:crossAx val=\"%s\"/><c:crosses val=\"%s\"/><c:crossBetween val=\"between\"/>"
                        .formatted(CATEGORIES, isLying() ? "max" : "min")
                + "<c:majorUnit val=\"%s\"/></c:valAx>".formatted(scale.step().toPlainString());
    }

    /// None where the room for labels takes part in the axis.
    private String limits(Scale scale) {
        return chart.kind() == ChartKind.WATERFALL
                ? ""
                : "<c:max val=\"%s\"/><c:min val=\"%s\"/>"
                        .formatted(scale.high().toPlainString(), scale.low().toPlainString());
    }

    private String title(String text) {
        return text.isEmpty()
                ? ""
                : "<c:title><c:tx><c:rich><a:bodyPr/>%s</c:rich></c:tx><c:overlay val=\"0\"/></c:title>"
                        .formatted(ChartText.quiet(theme).paragraph(text));
    }

    private static String ticks(String labels) {
        return "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"%s\"/>"
                .formatted(labels);
    }

    private static String line(String color) {
        return "<c:spPr><a:ln w=\"9525\">" + ChartText.fill(color) + "</a:ln></c:spPr>";
    }
}
