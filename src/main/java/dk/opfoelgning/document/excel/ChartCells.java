package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.chart.Chart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;

/// The cells that a chart is drawn from, with what they hold, for programs that don't look.
///
/// @param sheet its name
/// @param firstRow the first below the header row
record ChartCells(String sheet, int firstRow, Chart chart) {

    String categories() {
        List<Optional<String>> names =
                chart.categories().stream().map(Optional::of).toList();
        return "<c:cat><c:strRef><c:f>%s</c:f><c:strCache>%s</c:strCache></c:strRef></c:cat>"
                .formatted(range(0), points(names));
    }

    /// The series' head, just above its numbers.
    String name(Chart.Series series) {
        return "<c:tx><c:strRef><c:f>%s</c:f><c:strCache>%s</c:strCache></c:strRef></c:tx>"
                .formatted(
                        range(series.column(), firstRow - 1, firstRow - 1),
                        points(List.of(Optional.of(series.name()))));
    }

    String numbers(Chart.Series series) {
        List<Optional<String>> numbers = IntStream.range(0, series.values().size())
                .mapToObj(i -> series.number(i).map(BigDecimal::toPlainString))
                .toList();
        return "<c:val><c:numRef><c:f>%s</c:f><c:numCache>%s</c:numCache></c:numRef></c:val>"
                .formatted(range(series.column()), points(numbers));
    }

    /// The series' cells as labels, as they are shown.
    String labels(Chart.Series series) {
        List<Optional<String>> texts =
                series.values().stream().map(value -> Optional.of(value.text())).toList();
        return "<c15:datalabelsRange><c15:f>%s</c15:f><c15:dlblRangeCache>%s</c15:dlblRangeCache></c15:datalabelsRange>"
                .formatted(range(series.column()), points(texts));
    }

    private String range(int column) {
        return range(column, firstRow, firstRow + chart.categories().size() - 1);
    }

    private String range(int column, int from, int to) {
        return ChartText.escaped(new CellRangeAddress(from, to, column, column).formatAsString(sheet, true));
    }

    private static String points(List<Optional<String>> values) {
        return "<c:ptCount val=\"" + values.size() + "\"/>"
                + IntStream.range(0, values.size())
                        .mapToObj(
                                i -> values.get(i).map(value -> point(i, value)).orElse(""))
                        .collect(Collectors.joining());
    }

    private static String point(int index, String value) {
        return "<c:pt idx=\"%s\"><c:v>%s</c:v></c:pt>".formatted(Integer.toString(index), ChartText.escaped(value));
    }
}
