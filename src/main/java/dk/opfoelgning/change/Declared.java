package dk.opfoelgning.change;

import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.DeclaredRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a declared report is made of.
///
/// @param before the rows of the follow-up compared with, empty where it had no such extract
public record Declared(Declaration declaration, List<DeclaredRow> rows, Optional<List<DeclaredRow>> before) {

    /// Rows that figures tell of together.
    ///
    /// @param key of their figures: what they have in the columns that figures are told by, with `/` between
    /// @param names the same, each by itself
    public record Group(String key, List<String> names) {}

    /// The groups of now and then, as they come.
    public List<Group> groups() {
        var columns = declaration.groups();
        return columns.isEmpty()
                ? List.of()
                : Stream.concat(rows.stream(), before.stream().flatMap(List::stream))
                        .map(row -> new Group(
                                row.group(columns),
                                columns.stream().map(row::text).toList()))
                        .distinct()
                        .toList();
    }

    /// What tells a row apart; blank where nothing does.
    public String key(DeclaredRow row) {
        return row.group(
                declaration.keys().stream().map(column -> column.name()).toList());
    }
}
