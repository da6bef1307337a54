package dk.opfoelgning.change;

import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.DeclaredColumn;
import dk.opfoelgning.facts.DeclaredRow;
import dk.opfoelgning.facts.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a declared report is made of.
///
/// @param before the rows of the follow-up compared with, empty where it had no such extract
public record Declared(Declaration declaration, List<DeclaredRow> rows, Optional<List<DeclaredRow>> before) {

    /// The same with the names that a follow-up's documents call citizens by, then and now alike.
    public Declared shortened(Period followUp) {
        var pseudonyms = citizens();
        if (pseudonyms.isEmpty()) {
            return this;
        }
        var names = key(followUp).names(pseudonyms);
        return new Declared(declaration, shortened(rows, names), before.map(earlier -> shortened(earlier, names)));
    }

    /// The pseudonym behind a short name of the follow-up's documents.
    public Optional<String> pseudonym(String name, Period followUp) {
        var names = key(followUp).names(citizens());
        return citizens().stream()
                .filter(citizen -> names.of(citizen).equals(name))
                .findFirst();
    }

    private ShortNames.Key key(Period followUp) {
        var key = new ShortNames.Key(declaration.name(), followUp);
        rows.forEach(row -> row.cells().values().forEach(key::add));
        return key;
    }

    private Set<String> citizens() {
        return Stream.concat(rows.stream(), before.stream().flatMap(List::stream))
                .flatMap(row -> declaration.citizenColumns().stream().map(row::text))
                .filter(citizen -> !citizen.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<DeclaredRow> shortened(List<DeclaredRow> rows, ShortNames names) {
        return rows.stream()
                .map(row -> row.with(declaration.citizenColumns(), names::of))
                .toList();
    }

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

    /// The rows by the group of their figures.
    public SequencedMap<String, DeclaredRow> keyed() {
        return keyed(rows);
    }

    /// The rows of the earlier follow-up, likewise; none without keys, since nothing tells which row is which.
    SequencedMap<String, DeclaredRow> keyedBefore() {
        return declaration.keys().isEmpty() ? new LinkedHashMap<>() : keyed(before.orElse(List.of()));
    }

    /// By what they have in the key columns, else by their number in the extract, from 01.
    private SequencedMap<String, DeclaredRow> keyed(List<DeclaredRow> rows) {
        var keys = declaration.keys().stream().map(DeclaredColumn::name).toList();
        int digits = Math.max(2, Integer.toString(rows.size()).length());
        var keyed = new LinkedHashMap<String, DeclaredRow>();
        for (var row : rows) {
            var number = Integer.toString(keyed.size() + 1);
            keyed.putIfAbsent(keys.isEmpty() ? "0".repeat(digits - number.length()) + number : row.group(keys), row);
        }
        return keyed;
    }
}
