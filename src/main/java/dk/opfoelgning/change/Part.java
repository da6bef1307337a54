package dk.opfoelgning.change;

import dk.opfoelgning.facts.DeclaredRow;
import java.util.List;

/// Rows of a group, now and then.
record Part(List<DeclaredRow> rows, List<DeclaredRow> before) {

    static Part all(Declared declared) {
        return new Part(declared.rows(), declared.before().orElse(List.of()));
    }

    static Part of(Declared declared, Declared.Group group) {
        return new Part(
                rows(declared, group, declared.rows()),
                rows(declared, group, declared.before().orElse(List.of())));
    }

    private static List<DeclaredRow> rows(Declared declared, Declared.Group group, List<DeclaredRow> rows) {
        return rows.stream()
                .filter(row -> row.group(declared.declaration().groups()).equals(group.key()))
                .toList();
    }
}
