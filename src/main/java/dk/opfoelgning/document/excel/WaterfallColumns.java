package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.chart.Chart;
import dk.opfoelgning.document.chart.Chart.Series;
import dk.opfoelgning.document.chart.Chart.Value;
import dk.opfoelgning.document.chart.Waterfall;
import dk.opfoelgning.document.chart.Waterfall.Bar;
import dk.opfoelgning.document.chart.Waterfall.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/// The columns that a waterfall is drawn from, since Excel's own kind of chart for it is not known to other programs:
/// bars stacked on a part that isn't seen, those above zero apart from those below.
final class WaterfallColumns {
    /// Right of the chart, and of what most screens show.
    private static final int FAR = 24;
    private static final BigDecimal ROOM = new BigDecimal("0.2");

    private final List<Bar> bars;
    private final int decimals;
    private final int number;
    private final int first;

    enum Part {
        FROM("Diagram: fra"),
        TO("Diagram: til"),
        HIDDEN("Diagram: usynlig del"),
        LEVEL("Diagram: sum"),
        RISE_ABOVE("Diagram: stigning over nul"),
        RISE_BELOW("Diagram: stigning under nul"),
        FALL_ABOVE("Diagram: fald over nul"),
        FALL_BELOW("Diagram: fald under nul"),
        ROOM("Diagram: plads til tal");

        private final String head;

        Part(String head) {
            this.head = head;
        }
    }

    /// @param free the first column that the table leaves free
    WaterfallColumns(Chart chart, int free) {
        this.bars = Waterfall.of(chart);
        this.decimals = chart.decimals();
        this.number = chart.series().getFirst().column();
        this.first = free + FAR;
    }

    DrawnColumns all() {
        var columns = Arrays.stream(Part.values())
                .map(part ->
                        new DrawnColumn(part.head, Styles.format(decimals), (index, row) -> formula(part, index, row)))
                .toList();
        return new DrawnColumns(first, columns);
    }

    /// A column as a series of the chart.
    Series series(Part part) {
        List<Value> values = IntStream.range(0, bars.size())
                .mapToObj(i -> value(formula(part, i, i + 1).value()))
                .toList();
        return new Series(part.head, first + part.ordinal(), values);
    }

    private static Value value(BigDecimal number) {
        String text = number.toPlainString();
        var display = new Inline.Display(Optional.empty(), Optional.empty());
        return new Value(Optional.of(new Inline.Data(text, number, Optional.empty(), display)), text);
    }

    private Formula formula(Part part, int index, int row) {
        Bar bar = bars.get(index);
        return switch (part) {
            case FROM -> from(bar, index, row);
            case TO -> new Formula("SUM(" + name(number, row) + "," + cell(Part.FROM, row) + ")", bar.to());
            case HIDDEN -> written("MAX(0,MIN(from,to))+MIN(0,MAX(from,to))", row, bar.nearest());
            case LEVEL -> bar.kind() == Kind.LEVEL ? written("to", row, bar.to()) : written("0", row, BigDecimal.ZERO);
            case RISE_ABOVE -> step(bar, Kind.RISE, "IF(to>from,MAX(0,to)-MAX(0,from),0)", row, bar.above());
            case RISE_BELOW -> step(bar, Kind.RISE, "IF(to>from,MIN(0,from)-MIN(0,to),0)", row, bar.below());
            case FALL_ABOVE -> step(bar, Kind.FALL, "IF(to<from,MAX(0,from)-MAX(0,to),0)", row, bar.above());
            case FALL_BELOW -> step(bar, Kind.FALL, "IF(to<from,MIN(0,to)-MIN(0,from),0)", row, bar.below());
            case ROOM -> room(bar, index, row);
        };
    }

    /// A level stands on zero, a step on where the row above ended.
    private Formula from(Bar bar, int index, int row) {
        return index == 0 || bar.kind() == Kind.LEVEL
                ? new Formula("0", BigDecimal.ZERO)
                : new Formula(cell(Part.TO, row - 1), bar.from());
    }

    /// What a step draws: which way it goes is for its number to say, which may be changed.
    private Formula step(Bar bar, Kind kind, String text, int row, BigDecimal value) {
        return bar.kind() == Kind.LEVEL
                ? new Formula("0", BigDecimal.ZERO)
                : written(text, row, bar.kind() == kind ? value : BigDecimal.ZERO);
    }

    /// A fifth of the chart, on the side of the bar where its number stands.
    private Formula room(Bar bar, int index, int row) {
        int top = row - index;
        String column = letters(first + Part.TO.ordinal());
        String ends = column + "$" + (top + 1) + ":" + column + "$" + (top + bars.size());
        String side = "IF(AND(MIN(from,to)<0,MAX(from,to)<=0),-1,1)";
        BigDecimal room = span().multiply(ROOM);
        return written(
                side + "*(MAX(0," + ends + ")-MIN(0," + ends + "))/5", row, bar.isBelowZero() ? room.negate() : room);
    }

    private BigDecimal span() {
        BigDecimal high = bars.stream().map(Bar::to).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal low = bars.stream().map(Bar::to).reduce(BigDecimal.ZERO, BigDecimal::min);
        return high.subtract(low);
    }

    private Formula written(String text, int row, BigDecimal value) {
        String from = cell(Part.FROM, row);
        String to = cell(Part.TO, row);
        return new Formula(text.replaceAll("\\bfrom\\b", from).replaceAll("\\bto\\b", to), value);
    }

    private String cell(Part part, int row) {
        return name(first + part.ordinal(), row);
    }

    private static String name(int column, int row) {
        return letters(column) + (row + 1);
    }

    private static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }
}
