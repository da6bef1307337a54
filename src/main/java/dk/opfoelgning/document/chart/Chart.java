package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.ChartHeight;
import dk.opfoelgning.document.ChartKind;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Table.Kind;
import dk.opfoelgning.document.Table.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a chart shows: categories from the table's rows in order, series from its columns.
///
/// @param title the finding, with the figure's number
/// @param subtitle measure and unit
/// @param total of the parts of stacked columns; other kinds have none
/// @param levels the places of a waterfall's sums among its steps; other kinds have none
public record Chart(
        ChartKind kind,
        ChartHeight height,
        String title,
        String subtitle,
        List<String> categories,
        List<Series> series,
        Optional<Series> total,
        List<Integer> levels) {

    public static Chart of(Block.Figure figure) {
        Table table = figure.table();
        List<Series> columns = IntStream.range(1, table.columns())
                .mapToObj(i -> series(table, i))
                .toList();
        boolean totalled = figure.kind() == ChartKind.STACKED_COLUMNS;
        return new Chart(
                figure.kind(),
                figure.height(),
                Inline.line(figure.title()),
                Inline.line(table.caption()),
                table.rows().map(row -> text(row, 0)).toList(),
                totalled ? columns.subList(0, columns.size() - 1) : columns,
                totalled ? Optional.of(columns.getLast()) : Optional.empty(),
                figure.kind() == ChartKind.WATERFALL ? levels(table.rows().toList()) : List.of());
    }

    private static List<Integer> levels(List<Row> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> i == 0 || rows.get(i).kind() == Kind.TOTAL)
                .boxed()
                .toList();
    }

    private static Series series(Table table, int column) {
        String name = text(table.head().getFirst(), column);
        return new Series(
                name, column, table.rows().map(row -> value(row, column)).toList());
    }

    private static Value value(Row row, int column) {
        return new Value(Inline.number(row.cells().get(column).content()), text(row, column));
    }

    private static String text(Row row, int column) {
        return Inline.line(row.cells().get(column).content());
    }

    /// A column of numbers.
    ///
    /// @param column where it stands in the table, from 0
    public record Series(String name, int column, List<Value> values) {
        /// The name with the value at this place, as it stands at a line's end.
        String named(int index) {
            return name + " " + values.get(index).text();
        }

        public Optional<BigDecimal> number(int index) {
            return values.get(index).number();
        }

        /// The places that have a number.
        List<Integer> known() {
            return IntStream.range(0, values.size())
                    .filter(i -> values.get(i).number().isPresent())
                    .boxed()
                    .toList();
        }

        Stream<BigDecimal> numbers() {
            return values.stream().flatMap(value -> value.number().stream());
        }
    }

    /// A number as printed, or what is printed where it is missing.
    public record Value(Optional<Inline.Data> data, String text) {
        public Optional<BigDecimal> number() {
            return data.map(Inline.Data::value);
        }
    }

    /// The title without the figure's number.
    String finding() {
        return title.replaceFirst("^Figur \\d+\\.\\s*", "");
    }

    /// The decimals that numbers are printed with.
    public int decimals() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .flatMap(value -> value.data().stream())
                .mapToInt(Inline.Data::decimals)
                .max()
                .orElse(0);
    }

    /// The numbers of all series but the total.
    List<BigDecimal> numbers() {
        return series.stream().flatMap(Series::numbers).toList();
    }

    /// The axis of its numbers: from zero, but for lines.
    public Scale scale() {
        return switch (kind) {
            case LINES -> Scale.around(numbers(), decimals());
            case STACKED_COLUMNS -> StackedLayout.scale(this);
            case WATERFALL -> Scale.fromZero(Waterfall.ends(this), decimals());
            case COLUMNS, BARS -> Scale.fromZero(numbers(), decimals());
        };
    }
}
