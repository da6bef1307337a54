package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table.Cell;
import dk.opfoelgning.document.Table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;

/// Rows that a total may be the sum of.
final class Summands {
    private static final int MOST_RANGES = 30;

    private final List<Range> ranges = new ArrayList<>();
    private final Map<Integer, BigDecimal> sums = new HashMap<>();

    /// Rows of the sheet that follow one another.
    private record Range(int first, int last) {}

    void clear() {
        ranges.clear();
        sums.clear();
    }

    /// @param at the row's place on the sheet
    /// @param calculated what the row's formulas give, by column
    void add(Row row, int at, Map<Integer, BigDecimal> calculated) {
        boolean follows = !ranges.isEmpty() && ranges.getLast().last() == at - 1;
        int first = follows ? ranges.removeLast().first() : at;
        ranges.add(new Range(first, at));
        row.cells().forEach(cell -> add(cell, calculated));
    }

    private void add(Cell cell, Map<Integer, BigDecimal> calculated) {
        Inline.number(cell.content())
                .map(number -> calculated.getOrDefault(cell.column(), number.value()))
                .ifPresent(value -> sums.merge(cell.column(), value, BigDecimal::add));
    }

    /// The sum of a table's column, if it reads as printed.
    ///
    /// @param column its place on the sheet
    Optional<Formula> sum(Cell cell, int column, Printed printed) {
        return Optional.ofNullable(sums.get(cell.column()))
                .filter(printed::shows)
                .filter(_ -> ranges.size() <= MOST_RANGES)
                .map(sum -> new Formula("SUM(" + references(column) + ")", sum));
    }

    private String references(int column) {
        return ranges.stream()
                .map(range -> new CellRangeAddress(range.first(), range.last(), column, column).formatAsString())
                .collect(Collectors.joining(","));
    }
}
