package dk.opfoelgning.document.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.DocumentReader;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.Xhtml;
import dk.opfoelgning.document.chart.Shape.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
    private static List<Chart> charts(String xhtml) {
        var reader = new DocumentReader(xhtml);
        return Stream.generate(reader::next)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .filter(Block.Figure.class::isInstance)
                .map(block -> Chart.of((Block.Figure) block))
                .toList();
    }

    private static Chart chart(String kind, String rows) {
        return charts(Xhtml.document(Xhtml.chart(kind, "Figur 1. Prøven", rows)))
                .getFirst();
    }

    static Stream<Drawing> drawings() {
        return charts(Xhtml.sample("diagrammer")).stream()
                .flatMap(chart -> Stream.of(470f, 270f).map(width -> drawn(chart, width)));
    }

    private static Drawing drawn(Chart chart, float width) {
        return Drawing.of(chart, Theme.standard(), width);
    }

    private static <T extends Shape> List<T> shapes(Drawing drawing, Class<T> type) {
        return drawing.shapes().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /// Where a text stands: from left to right, and from the top of its letters to their foot.
    private record Extent(String text, double left, double right, double top, double foot) {
        static Extent of(Shape.Text text, float size) {
            double width = TextWidth.of(text.text(), text.weight(), size);
            double left =
                    switch (text.anchor()) {
                        case START -> text.at().x();
                        case MIDDLE -> text.at().x() - width / 2;
                        case END -> text.at().x() - width;
                    };
            return new Extent(
                    text.text(),
                    left,
                    left + width,
                    text.at().y() - size * 0.7,
                    text.at().y());
        }

        boolean touches(Extent other) {
            return left < other.right && other.left < right && top < other.foot && other.top < foot;
        }
    }

    private static List<Extent> texts(Drawing drawing) {
        return shapes(drawing, Shape.Text.class).stream()
                .map(text -> Extent.of(text, drawing.textSize()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noTwoTextsTouch(Drawing drawing) {
        var seen = new ArrayList<Extent>();
        for (var text : texts(drawing)) {
            assertThat(seen).noneMatch(text::touches);
            seen.add(text);
        }
        assertThat(seen).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void nothingIsCutOff(Drawing drawing) {
        assertThat(texts(drawing))
                .allMatch(text -> text.left() >= -0.01
                        && text.right() <= drawing.width() + 0.01
                        && text.top() >= 0
                        && text.foot() <= drawing.height());
        assertThat(shapes(drawing, Shape.Area.class))
                .allMatch(area -> area.x() >= 0
                        && area.y() >= 0
                        && area.x() + area.width() <= drawing.width()
                        && area.y() + area.height() <= drawing.height());
    }

    @Test
    void columnsAreAsHighAsTheirNumbers() {
        var columns = shapes(drawn(chart("columns", "a,100/b,-50/c,.."), 470), Shape.Area.class);
        assertThat(columns).hasSize(2);
        assertThat(columns.getFirst().height()).isCloseTo(2 * columns.getLast().height(), within(0.01f));
        assertThat(columns.getFirst().y() + columns.getFirst().height())
                .isCloseTo(columns.getLast().y(), within(0.01f));
    }

    @Test
    void aMissingNumberIsAGapInALineAndALoneNumberADot() {
        var drawing = drawn(chart("lines", "a,1/b,2/c,../d,3/e,../f,4/g,5"), 470);
        assertThat(shapes(drawing, Shape.Stroke.class).stream()
                        .filter(stroke -> stroke.width() > 2)
                        .map(stroke -> stroke.places().size()))
                .containsExactly(2, 1, 2, 2);
    }

    @Test
    void linesAreToldApartWithoutColour() {
        var drawing = drawn(chart("lines", "a,1,2,3,4/b,2,3,4,5"), 470);
        assertThat(shapes(drawing, Shape.Stroke.class).stream()
                        .filter(stroke -> stroke.width() > 1)
                        .map(Shape.Stroke::dash)
                        .distinct())
                .containsExactlyInAnyOrder(Shape.Dash.values());
    }

    @Test
    void theTotalOfPartsIsPrintedAsInTheTable() {
        var drawing = drawn(chart("stacked-columns", "a,1.5,2.5,4.1"), 470);
        assertThat(shapes(drawing, Shape.Text.class))
                .filteredOn(text -> text.weight() == Weight.SEMIBOLD)
                .extracting(Shape.Text::text)
                .containsExactly("4,1");
    }

    @ParameterizedTest
    @ValueSource(floats = {470, 270})
    void aNumberThatIsTooHighForItsPartStandsBesideIt(float width) {
        var drawing = drawn(chart("stacked-columns", "2022,165,20,14,199/2026,164,38,42,244"), width);
        var number = text(drawing, "14");
        var part = shapes(drawing, Shape.Area.class).get(2);
        assertThat(number.anchor()).isEqualTo(Shape.Anchor.START);
        assertThat(number.at().x()).isGreaterThan(end(part));
        assertThat(number.at().y()).isBetween(part.y(), part.y() + part.height() + drawing.textSize());
        assertThat(text(drawing, "42").anchor()).isEqualTo(Shape.Anchor.MIDDLE);
    }

    @Test
    void noNumberOfAPartIsShownWhereNotAllFit() {
        var drawing = drawn(chart("stacked-columns", "2022,165000,20,14,165034/2026,164,38,42,244"), 120);
        assertThat(shapes(drawing, Shape.Text.class))
                .extracting(Shape.Text::text)
                .doesNotContain("165000", "20", "14", "164");
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns:a,241/b,100", "stacked-columns:a,200,41,241/b,60,40,100"})
    void theGridGivesWayToALabelThatStandsOnALine(String kindAndRows) {
        String[] given = kindAndRows.split(":");
        var drawing = drawn(chart(given[0], given[1]), 470);
        var label = text(drawing, "241");
        float line = shapes(drawing, Shape.Stroke.class).stream()
                .map(stroke -> stroke.places().getFirst().y())
                .filter(y -> y > label.at().y() - 0.7f * drawing.textSize()
                        && y < label.at().y())
                .findFirst()
                .orElseThrow();
        float half = TextWidth.of("241", label.weight(), drawing.textSize()) / 2;
        assertThat(shapes(drawing, Shape.Area.class))
                .filteredOn(area -> area.color().equals("#FFFFFF"))
                .anyMatch(area -> area.y() < line
                        && line < area.y() + area.height()
                        && area.x() <= label.at().x() - half
                        && end(area) >= label.at().x() + half);
    }

    private static Shape.Text text(Drawing drawing, String text) {
        return shapes(drawing, Shape.Text.class).stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a,457.2/b,10.0                 ; 0 100 200 300 400 500
            a,7/b,-3                       ; −4 −2 0 2 4 6 8
            a,1                            ; 0 1
            a,0                            ; 0 1
            a,0.3                          ; 0,0 0,1 0,2 0,3
            a,2400000                      ; 0 500.000 1.000.000 1.500.000 2.000.000 2.500.000
            """)
    void theAxisHasAFewRoundNumbersInDanish(String rows, String ticks) {
        var drawing = drawn(chart("columns", rows), 470);
        assertThat(shapes(drawing, Shape.Text.class))
                .filteredOn(text -> text.anchor() == Shape.Anchor.END)
                .extracting(Shape.Text::text)
                .containsExactly(ticks.split(" "));
    }

    @Test
    void lowColumnsAreLowerAndHaveNoLinesBetweenTheirNumbers() {
        var usual = Xhtml.document(Xhtml.chart("columns", "Figur 1. Prøven", "a,100/b,50"));
        var low = drawn(
                charts(usual.replace("<figure ", "<figure class=\"low\" ")).getFirst(), 470);
        assertThat(low.height()).isLessThan(drawn(charts(usual).getFirst(), 470).height() - 40);
        assertThat(shapes(low, Shape.Stroke.class)).hasSize(1);
        assertThat(shapes(low, Shape.Text.class)).extracting(Shape.Text::text).containsExactly("100", "50", "a", "b");
    }

    @Test
    void aLinesAxisNeedNotBeginAtZero() {
        var drawing = drawn(chart("lines", "a,3.1/b,3.4"), 470);
        assertThat(shapes(drawing, Shape.Text.class).getFirst().text()).isEqualTo("3,1");
    }

    @ParameterizedTest
    @CsvSource({"#9CC3E6, #000000", "#3F7FBF, #000000", "#14477D, #FFFFFF", "#B4571D, #FFFFFF", "#5B6570, #FFFFFF"})
    void numbersInSegmentsCanBeRead(String background, String text) {
        assertThat(Contrast.textOn(background)).isEqualTo(text);
    }

    @Test
    void stepsGoOnFromWhereTheLastBarEnded() {
        var bars = areas("a,10/b,4/c,-6/=d,8");
        assertThat(bars).hasSize(4);
        assertThat(bars.get(1).x()).isCloseTo(end(bars.getFirst()), within(0.01f));
        assertThat(end(bars.get(2))).isCloseTo(end(bars.get(1)), within(0.01f));
        assertThat(end(bars.get(3))).isCloseTo(bars.get(2).x(), within(0.01f));
        assertThat(bars.get(3).x()).isEqualTo(bars.getFirst().x());
        assertThat(bars.get(1).width() / bars.get(2).width()).isCloseTo(4 / 6f, within(0.001f));
        assertThat(connectors("a,10/b,4/c,-6/=d,8")).isEqualTo(3);
    }

    @Test
    void aStepMayCrossZeroAndALevelMayLieBelowIt() {
        var bars = areas("a,-4/b,6/=c,2");
        assertThat(end(bars.getFirst())).isCloseTo(bars.getLast().x(), within(0.01f));
        assertThat(bars.get(1).x()).isCloseTo(bars.getFirst().x(), within(0.01f));
        assertThat(end(bars.get(1))).isCloseTo(end(bars.getLast()), within(0.01f));
    }

    @Test
    void aLevelThatIsNotTheSumSoFarBeginsAnew() {
        assertThat(connectors("a,10/b,4/=c,20/d,1")).isEqualTo(2);
        var bars = areas("a,10/b,4/=c,20/d,1");
        float usual = bars.get(1).y() - bars.getFirst().y();
        assertThat(bars.get(2).y() - bars.get(1).y()).isGreaterThan(usual + 5);
    }

    @Test
    void aLevelIsTheSumSoFarWithinWhatRoundingAllows() {
        assertThat(connectors("a,1.1/b,1.1/=c,2.3")).isEqualTo(2);
        assertThat(connectors("a,1.1/b,1.1/=c,2.4")).isEqualTo(1);
    }

    @Test
    void nothingLeadsToOrFromAMissingNumber() {
        assertThat(areas("a,10/b,../c,4")).hasSize(2);
        assertThat(connectors("a,10/b,../c,4")).isZero();
        assertThat(labels("a,10/b,../c,4")).contains("..");
    }

    @Test
    void aStepThatAddsNothingIsALine() {
        assertThat(areas("a,10/b,0/c,4")).hasSize(2);
        assertThat(strokes("a,10/b,0/c,4"))
                .filteredOn(stroke -> stroke.width() > 1)
                .hasSize(1);
    }

    @Test
    void stepsTellTheirDirectionBySignAndShade() {
        assertThat(labels("a,10/b,4/c,-6/d,0/=e,8"))
                .contains("10", "+4", "−6", "0", "8")
                .doesNotContain("+0", "+8");
        assertThat(areas("a,10/b,4/c,-6/=d,8"))
                .extracting(Shape.Area::color)
                .containsExactly("#14477D", "#3F7FBF", "#9CC3E6", "#14477D");
    }

    @Test
    void longLevelsAreBrokenSoThatShortStepsCanBeSeen() {
        var bars = areas("a,700/b,5/=c,705");
        assertThat(bars.get(1).width()).isGreaterThan(bars.getFirst().width() / 2);
        assertThat(labels("a,700/b,5/=c,705")).anyMatch(label -> label.startsWith("En brudt søjle"));
        assertThat(labels("a,10/b,5/=c,15")).noneMatch(label -> label.startsWith("En brudt søjle"));
    }

    @Test
    void allThatIsNotBrokenIsDrawnInOneMeasure() {
        var bars = areas("a,700/b,40/=c,740/=d,30/e,-10/=f,20");
        assertThat(bars.get(1).width() / bars.get(3).width()).isCloseTo(40 / 30f, within(0.001f));
        assertThat(bars.get(4).width() / bars.get(5).width()).isCloseTo(10 / 20f, within(0.001f));
        assertThat(bars.get(2).width() - bars.get(0).width())
                .isCloseTo(bars.get(1).width(), within(0.01f));
    }

    private static List<Shape.Area> areas(String rows) {
        return shapes(drawn(chart("waterfall", rows), 470), Shape.Area.class);
    }

    private static float end(Shape.Area area) {
        return area.x() + area.width();
    }

    private static List<Shape.Stroke> strokes(String rows) {
        return shapes(drawn(chart("waterfall", rows), 470), Shape.Stroke.class);
    }

    /// Quiet lines straight down.
    private static long connectors(String rows) {
        return strokes(rows).stream()
                .filter(stroke -> stroke.color().equals("#5B6570"))
                .count();
    }

    private static List<String> labels(String rows) {
        return shapes(drawn(chart("waterfall", rows), 470), Shape.Text.class).stream()
                .map(Shape.Text::text)
                .toList();
    }

    @Test
    void tellsWhichColumnsTheSeriesComeFrom() {
        var chart = chart("stacked-columns", "a,1,2,3/b,4,..,5");
        assertThat(chart.categories()).containsExactly("a", "b");
        assertThat(chart.series()).extracting(Chart.Series::column).containsExactly(1, 2);
        assertThat(chart.total()).map(Chart.Series::column).contains(3);
        assertThat(chart.series().getLast().values())
                .extracting(Chart.Value::number, Chart.Value::text)
                .containsExactly(tuple(Optional.of(new BigDecimal("2")), "2"), tuple(Optional.empty(), ".."));
    }
}
