package dk.opfoelgning.change;

import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.DeclaredMeasure.Kind;
import dk.opfoelgning.facts.DeclaredRow;
import java.math.BigDecimal;
import java.util.List;

/// The rows behind a declared report's numbers and sums.
public final class DeclaredRowSums {
    private final RowSums sums = new RowSums();
    private final Declared declared;

    private DeclaredRowSums(Declared declared) {
        this.declared = declared;
    }

    public static RowSums of(Declared declared) {
        var rows = new DeclaredRowSums(declared);
        declared.declaration().measures().stream()
                .filter(measure -> measure.kind() == Kind.COUNT || measure.kind() == Kind.SUM)
                .flatMap(measure -> Slice.of(measure, declared).stream())
                .forEach(rows::add);
        return rows.sums;
    }

    private void add(Slice slice) {
        add(slice, DeclaredFigures.TOTAL, declared.rows());
        declared.groups()
                .forEach(group ->
                        add(slice, group.key(), Part.of(declared, group).rows()));
    }

    private void add(Slice slice, String group, List<DeclaredRow> rows) {
        var matching = slice.matching(rows);
        if (!matching.isEmpty()) {
            sums.add(declared.declaration().id(slice.measure().name() + slice.suffix()), group, sum(slice, matching));
        }
    }

    /// A row about a citizen may stand for one.
    private RowSum sum(Slice slice, List<DeclaredRow> rows) {
        boolean isCount = slice.measure().kind() == Kind.COUNT;
        return new RowSum(
                declared.declaration().name(),
                isCount ? "" : slice.cell().orElse(""),
                false,
                rows.size(),
                declared.declaration().is(Declaration.Trait.ABOUT_CITIZENS) ? rows.size() : 0,
                isCount
                        ? BigDecimal.valueOf(rows.size())
                        : slice.numbers(rows).stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
