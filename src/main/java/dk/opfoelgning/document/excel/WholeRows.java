package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table;
import java.util.List;

/// The rows of a chart's table that have all their numbers: Excel draws a text as zero, and no cell may be empty.
final class WholeRows {
    private WholeRows() {}

    static Table of(Table table) {
        var whole = table.bodies().stream()
                .map(rows -> rows.stream().filter(WholeRows::isWhole).toList())
                .filter(rows -> !rows.isEmpty())
                .toList();
        return new Table(table.caption(), table.columns(), table.head(), whole, List.of(), table.notes());
    }

    private static boolean isWhole(Table.Row row) {
        return row.cells().stream()
                .allMatch(cell ->
                        cell.column() == 0 || Inline.number(cell.content()).isPresent());
    }
}
