package dk.opfoelgning.extract.declared;

import dk.opfoelgning.facts.DeclaredColumn;
import dk.opfoelgning.facts.DeclaredMeasure;
import dk.opfoelgning.facts.DeclaredMeasure.Comparison;
import dk.opfoelgning.facts.DeclaredMeasure.Kind;
import dk.opfoelgning.facts.FigureStyle;
import dk.opfoelgning.facts.Unit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The figures of a declaration and the columns that they are grouped by.
record MeasureDeclarations(Entries entries, List<DeclaredColumn> columns) {
    private static final int MOST_GROUPS = 2;
    private static final String RESERVED = "smallest_count";
    private static final List<String> NAMES =
            List.of("type", "titel", "af", "hvor", "pr-aar", "aendring", "vis", "decimaler", "enhed");

    List<String> groups() {
        var groups = entries.values("grupper");
        if (groups.size() > MOST_GROUPS) {
            throw groups.getLast().unlike("højst to kolonner");
        }
        return groups.stream()
                .map(group -> column(group, column -> !column.type().isNumber()).name())
                .toList();
    }

    List<DeclaredMeasure> read() {
        return entries.section("tal", "tallenes navne med kolon og type")
                .map(section -> section.each(this::measure, this::measure))
                .orElse(List.of());
    }

    /// `maal: antal`
    private DeclaredMeasure measure(Entry name, Entry kind) {
        if (kind.oneOf(Kind.values(), Kind::code) != Kind.COUNT) {
            throw kind.unlike("antal, eller type: og af: på hver sin linje under navnet");
        }
        return new DeclaredMeasure(
                named(name),
                Titles.of(name),
                Kind.COUNT,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Comparison.NONE,
                FigureStyle.of(Unit.COUNT));
    }

    private DeclaredMeasure measure(Entry name, Entries measure) {
        measure.only(NAMES);
        var kind = measure.value("type")
                .orElseThrow(() -> name.unlike("type: under " + name.text()))
                .oneOf(Kind.values(), Kind::code);
        var of = of(name, measure, kind);
        return new DeclaredMeasure(
                named(name),
                measure.value("titel").map(Entry::text).orElse(Titles.of(name)),
                kind,
                of.map(DeclaredColumn::name),
                where(measure),
                yearOf(measure, of),
                measure.value("aendring").map(Entry::isYes).orElse(false) ? Comparison.SINCE_LAST : Comparison.NONE,
                Styles.of(measure, style(kind, of)));
    }

    /// A column and a measure of one name would have one id.
    private String named(Entry name) {
        if (name.text().equals(RESERVED)) {
            throw name.unlike("et andet navn, for programmet bruger selv dette");
        }
        if (columns.stream().anyMatch(column -> column.name().equals(name.text()))) {
            throw name.unlike("et andet navn, for en kolonne hedder sådan");
        }
        return name.matching(ColumnDeclarations.NAME, ColumnDeclarations.NAMED);
    }

    private Optional<DeclaredColumn> of(Entry name, Entries measure, Kind kind) {
        var of = measure.value("af");
        if (of.isEmpty() && (kind == Kind.SUM || kind == Kind.AVERAGE)) {
            throw name.unlike("af: og en kolonne med tal under " + name.text());
        }
        if (of.isPresent() && kind == Kind.COUNT) {
            throw of.get().unlike("ingenting, for typen antal tæller rækker");
        }
        return of.map(column -> column(column, each -> each.type().isNumber()));
    }

    private Optional<String> yearOf(Entries measure, Optional<DeclaredColumn> of) {
        var yearOf = measure.value("pr-aar");
        if (yearOf.isPresent() && of.filter(DeclaredColumn::isByYear).isPresent()) {
            throw yearOf.get().unlike("ingenting, for beløbet står allerede pr. år");
        }
        return yearOf.map(column -> column(column, each -> each.type().isTime()).name());
    }

    private static FigureStyle style(Kind kind, Optional<DeclaredColumn> of) {
        return switch (kind) {
            case COUNT -> FigureStyle.of(Unit.COUNT);
            case SHARE -> FigureStyle.of(Unit.PERCENT);
            case SUM -> of.orElseThrow().style();
            case AVERAGE -> average(of.orElseThrow().style());
        };
    }

    private static FigureStyle average(FigureStyle style) {
        return style.unit() == Unit.COUNT ? new FigureStyle(Unit.NUMBER, "", 1, style.many(), style.many()) : style;
    }

    private Map<String, List<String>> where(Entries measure) {
        var where = new LinkedHashMap<String, List<String>>();
        measure.section("hvor", "kolonne: [værdi, værdi]")
                .ifPresent(section -> section.lists().forEach((name, values) -> {
                    var column = column(name, each -> !each.type().isNumber());
                    where.put(column.name(), values(column, values));
                }));
        return where;
    }

    private static List<String> values(DeclaredColumn column, List<Entry> values) {
        var allowed = column.type() == DeclaredColumn.Type.YES_OR_NO ? List.of("ja", "nej") : column.allowed();
        return values.stream()
                .map(value -> allowed.isEmpty() ? value.text() : value.among(allowed))
                .toList();
    }

    private DeclaredColumn column(Entry name, Predicate<DeclaredColumn> fits) {
        var fitting = columns.stream().filter(fits).toList();
        var names = fitting.stream().map(DeclaredColumn::name).toList();
        requireAny(name, names);
        return fitting.get(names.indexOf(name.among(names)));
    }

    private static void requireAny(Entry name, Collection<String> names) {
        if (names.isEmpty()) {
            throw name.unlike("en kolonne af en anden type; ingen af udtrækkets kolonner passer");
        }
    }
}
