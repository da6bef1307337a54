package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Table.Cell;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The unit of each column whose numbers have one and the same.
final class ColumnUnits {
    private static final String MIXED = "";

    private final Map<Integer, String> units = new HashMap<>();

    ColumnUnits(Table table) {
        table.rows().flatMap(row -> row.cells().stream()).forEach(this::add);
    }

    private void add(Cell cell) {
        Inline.number(cell.content())
                .map(number -> number.display().unit().orElse(MIXED))
                .ifPresent(unit -> units.merge(cell.column(), unit, (one, other) -> one.equals(other) ? one : MIXED));
    }

    Optional<String> of(int column) {
        return Optional.ofNullable(units.get(column)).filter(unit -> !unit.equals(MIXED));
    }
}
