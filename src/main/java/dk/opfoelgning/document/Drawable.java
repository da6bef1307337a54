package dk.opfoelgning.document;

import dk.opfoelgning.document.Table.Cell;
import dk.opfoelgning.document.Table.Kind;
import dk.opfoelgning.document.Table.Role;
import dk.opfoelgning.document.Table.Row;
import dk.opfoelgning.document.Table.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a table must be like for a chart of this kind to draw it.
record Drawable(ChartKind kind, Table table) {
    private static final Set<String> MISSING = Set.of("..", "–");

    /// What is wrong with the table, and what was expected.
    Optional<String> problem() {
        if (isUneven()) {
            return Optional.of("The chart's table has groups or two-level heads; expected one head of names and rows of"
                    + " a name and its numbers");
        }
        if (!kind.draws(table.columns() - 1)) {
            return Optional.of("The chart \"%s\" has %d columns of numbers; expected %s"
                    .formatted(kind.code(), table.columns() - 1, kind.columns()));
        }
        if (!kind.drawsRows(table.size())) {
            return Optional.of(
                    "The chart \"%s\" has %d rows; expected %s".formatted(kind.code(), table.size(), kind.rows()));
        }
        if (!table.rows().flatMap(Drawable::values).allMatch(Drawable::isValue)) {
            return Optional.of("A value of the chart is no number; expected <data>, or .. where it is missing");
        }
        return Optional.of("The last column of stacked columns is not the total of the others; expected their total")
                .filter(_ -> kind == ChartKind.STACKED_COLUMNS && !table.rows().allMatch(Drawable::addsUp));
    }

    private boolean isUneven() {
        return table.head().size() != 1
                || table.rows().anyMatch(row -> row.kind() == Kind.GROUP)
                || table.rows().flatMap(row -> row.cells().stream()).anyMatch(cell -> !cell.span()
                        .equals(Span.ONE))
                || table.rows().anyMatch(row -> row.cells().getFirst().role() != Role.ROW_HEAD);
    }

    private static Stream<Cell> values(Row row) {
        return row.cells().stream().skip(1);
    }

    private static boolean isValue(Cell cell) {
        return Inline.number(cell.content()).isPresent() || MISSING.contains(Inline.line(cell.content()));
    }

    /// Within what the rounding of each printed number allows.
    private static boolean addsUp(Row row) {
        List<Inline.Data> numbers = values(row)
                .flatMap(cell -> Inline.number(cell.content()).stream())
                .toList();
        if (numbers.size() < row.cells().size() - 1) {
            return true;
        }
        BigDecimal off = numbers.getLast().value();
        BigDecimal rounding = numbers.getLast().rounding();
        for (Inline.Data part : numbers.subList(0, numbers.size() - 1)) {
            off = off.subtract(part.value());
            rounding = rounding.add(part.rounding());
        }
        return off.abs().compareTo(rounding) <= 0;
    }
}
