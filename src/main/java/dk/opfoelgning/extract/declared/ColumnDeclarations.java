package dk.opfoelgning.extract.declared;

import dk.opfoelgning.facts.DeclaredColumn;
import dk.opfoelgning.facts.DeclaredColumn.Trait;
import dk.opfoelgning.facts.DeclaredColumn.Type;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The columns of a declaration.
record ColumnDeclarations(Entries entries) {
    /// Of columns and measures: they end figures' ids.
    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    static final String NAMED = "et navn med små bogstaver a–z, tal og _";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");
    private static final List<String> NAMES = List.of(
            "type", "titel", "krav", "noegle", "aendring", "vaerdier", "mindst", "hoejst", "vis", "decimaler", "enhed");

    List<DeclaredColumn> read() {
        var section = entries.section("kolonner", "kolonnernes navne med kolon og type")
                .orElseThrow(() -> entries.missing("kolonner: og under det udtrækkets kolonner"));
        var columns = section.each(this::column, this::column);
        requireKey(section, columns);
        if (columns.stream().filter(DeclaredColumn::isByYear).count() > 1) {
            throw entries.missing("højst én kolonne af typen beloeb-pr-aar");
        }
        return columns;
    }

    /// Only a key tells which row is the same as last time.
    private static void requireKey(Entries section, List<DeclaredColumn> columns) {
        if (columns.stream().noneMatch(column -> column.is(Trait.KEY))) {
            columns.stream()
                    .filter(column -> column.is(Trait.CHANGE))
                    .findFirst()
                    .ifPresent(column -> {
                        throw section.name(column.name())
                                .unlike(
                                        "en kolonne uden aendring, eller en anden kolonne med noegle: ja, for ellers kan"
                                                + " rækken ikke findes igen");
                    });
        }
    }

    /// `center: tekst`
    private DeclaredColumn column(Entry name, Entry type) {
        var found = type.oneOf(Type.values(), Type::code);
        if (found == Type.CHOICE) {
            throw type.unlike("{type: valg, vaerdier: [den ene, den anden]}");
        }
        return new DeclaredColumn(
                name.matching(NAME, NAMED),
                Titles.of(name),
                found,
                Set.of(Trait.REQUIRED),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Styles.usual(found));
    }

    private DeclaredColumn column(Entry name, Entries column) {
        column.only(NAMES);
        var type = column.value("type")
                .orElseThrow(() -> name.unlike("type: under " + name.text()))
                .oneOf(Type.values(), Type::code);
        var declared = new DeclaredColumn(
                name.matching(NAME, NAMED),
                column.value("titel").map(Entry::text).orElse(Titles.of(name)),
                type,
                traits(column, type),
                allowed(name, column, type),
                bound(column, "mindst", type),
                bound(column, "hoejst", type),
                Styles.of(column, Styles.usual(type)));
        requireOrder(name, declared);
        return declared;
    }

    private static void requireOrder(Entry name, DeclaredColumn column) {
        column.least()
                .filter(least ->
                        column.most().filter(most -> least.compareTo(most) > 0).isPresent())
                .ifPresent(_ -> {
                    throw name.unlike("mindst: med et tal, der ikke er større end hoejst:");
                });
    }

    private static Set<Trait> traits(Entries column, Type type) {
        var traits = EnumSet.noneOf(Trait.class);
        column.value("noegle").filter(Entry::isYes).ifPresent(key -> {
            if (type.isNumber()) {
                throw key.unlike("nej, for en nøgle er en tekst, en dato, en periode eller et valg");
            }
            traits.add(Trait.KEY);
        });
        column.value("aendring").filter(Entry::isYes).ifPresent(change -> {
            if (!type.isNumber()) {
                throw change.unlike("nej, for kun tal har en ændring");
            }
            traits.add(Trait.CHANGE);
        });
        if (traits.contains(Trait.KEY) || column.value("krav").map(Entry::isYes).orElse(true)) {
            traits.add(Trait.REQUIRED);
        }
        return traits;
    }

    private static List<String> allowed(Entry name, Entries column, Type type) {
        var allowed = column.values("vaerdier");
        if (allowed.isEmpty() && type == Type.CHOICE) {
            throw name.unlike("vaerdier: [den ene, den anden] under " + name.text());
        }
        if (!allowed.isEmpty() && type == Type.WHOLE_NUMBER) {
            allowed.forEach(value -> value.matching(Pattern.compile("-?\\d{1,9}"), "hele tal"));
        } else if (!allowed.isEmpty() && type != Type.CHOICE) {
            throw allowed.getFirst().unlike("typen valg eller heltal til kolonnens vaerdier");
        }
        return allowed.stream()
                .map(value -> value.nonBlank("en værdi, som ikke er tom"))
                .toList();
    }

    private static Optional<BigDecimal> bound(Entries column, String name, Type type) {
        return column.value(name).map(value -> {
            if (!type.isNumber()) {
                throw value.unlike("ingen grænse, for kolonnen er ikke et tal");
            }
            return new BigDecimal(
                    value.matching(NUMBER, "et tal, f.eks. 100 eller 0,5").replace(',', '.'));
        });
    }
}
