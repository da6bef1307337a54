package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Table.Alignment;
import dk.opfoelgning.document.Table.Cell;
import dk.opfoelgning.document.Table.Row;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellAddress;

/// The columns headed "I alt", each with the columns that it may be the sum of.
final class TotalColumns {
    private static final String TOTAL = "i alt";

    private final Map<Integer, List<Integer>> parts = new HashMap<>();

    TotalColumns(Table table) {
        List<List<Cell>> heads = IntStream.range(0, table.columns())
                .mapToObj(column -> heads(table, column))
                .toList();
        for (int column = 1; column < heads.size(); column++) {
            if (isTotal(heads.get(column))) {
                parts.put(column, parts(column, heads));
            }
        }
    }

    /// The head cells over a column, from the top.
    private static List<Cell> heads(Table table, int column) {
        return table.head().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() <= column && column < cell.end())
                .toList();
    }

    private static boolean isTotal(List<Cell> heads) {
        return !heads.isEmpty() && text(heads.getFirst()).equals(TOTAL);
    }

    private static String text(Cell cell) {
        return Sheet.searchable(Inline.line(cell.content())).toLowerCase(Locale.ROOT);
    }

    /// The other columns of numbers with the same head, below those of their groups.
    private static List<Integer> parts(int total, List<List<Cell>> heads) {
        List<String> names = below(heads.get(total));
        return IntStream.range(1, heads.size())
                .filter(column -> !isTotal(heads.get(column))
                        && isNumbers(heads.get(column))
                        && below(heads.get(column)).equals(names))
                .boxed()
                .toList();
    }

    private static boolean isNumbers(List<Cell> heads) {
        return heads.stream().noneMatch(head -> head.alignment() == Alignment.TEXT);
    }

    private static List<String> below(List<Cell> heads) {
        return heads.stream().skip(1).map(TotalColumns::text).toList();
    }

    boolean holds(Cell cell) {
        return parts.containsKey(cell.column());
    }

    /// The sum of the row's parts, if it reads as printed.
    ///
    /// @param at the first cell of the row on the sheet
    Optional<Formula> sum(Row row, Cell cell, CellAddress at, Printed printed) {
        List<Integer> columns = parts.getOrDefault(cell.column(), List.of());
        return row.cells().stream()
                .filter(part -> columns.contains(part.column()))
                .flatMap(part -> Inline.number(part.content()).stream())
                .map(Inline.Data::value)
                .reduce(BigDecimal::add)
                .filter(printed::shows)
                .map(sum -> new Formula("SUM(" + references(columns, at) + ")", sum));
    }

    private static String references(List<Integer> columns, CellAddress at) {
        return columns.stream()
                .map(column -> new CellAddress(at.getRow(), at.getColumn() + column).formatAsString())
                .collect(Collectors.joining(","));
    }
}
