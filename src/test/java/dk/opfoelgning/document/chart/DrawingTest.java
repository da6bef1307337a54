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
