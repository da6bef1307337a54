package dk.opfoelgning.change;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unemployment;
import dk.opfoelgning.facts.UnemploymentMeasure;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Ledighed: full-time unemployed of the shown areas by month, and the newest month's change over a month and a year,
/// all from one extract (Statistikbanken AUS08).
public final class UnemploymentChanges {
    /// AUS08's code of the whole country.
    private static final String COUNTRY = "000";

    private final Map<Key, BigDecimal> values = new HashMap<>();
    private final Map<String, String> areas;
    private final Optional<Period> newest;

    private record Key(String area, UnemploymentMeasure measure, Period month) {}

    /// @param areas the shown areas: code and name
    private UnemploymentChanges(Collection<Unemployment> rows, Map<String, String> areas) {
        this.areas = areas;
        rows.stream().filter(row -> areas.containsKey(row.area())).forEach(this::add);
        newest = values.keySet().stream().map(Key::month).max(Period::compareTo);
    }

    private void add(Unemployment row) {
        var value = row.value();
        if (value != null) {
            values.put(new Key(row.area(), row.measure(), row.month()), asPrinted(value, row.measure()));
        }
    }

    /// Rates have a decimal, as the source prints them, also where it is zero.
    private static BigDecimal asPrinted(BigDecimal value, UnemploymentMeasure measure) {
        return measure.unit() == Unit.PERCENT ? value.setScale(Math.max(1, value.scale())) : value;
    }

    /// The figures of the shown areas. A missing value has none, and neither has a change from or to it.
    ///
    /// @param areas the shown areas: AUS08 code and name
    public static List<Figure> figures(Collection<Unemployment> rows, Map<String, String> areas) {
        return new UnemploymentChanges(rows, areas).figures();
    }

    private List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        values.forEach((key, value) -> figures.add(new Figure(
                id(key.measure()), key.area(), key.month(), value, key.measure().unit(), label(key, ""))));
        newest.ifPresent(month -> areas.keySet().forEach(area -> figures.addAll(changes(area, month))));
        return figures;
    }

    private List<Figure> changes(String area, Period month) {
        var figures = new ArrayList<Figure>();
        for (var measure : UnemploymentMeasure.values()) {
            var now = new Key(area, measure, month);
            change(now, new Key(area, measure, month.plusMonths(-1)), "change_month", "ændring på en måned")
                    .ifPresent(figures::add);
            change(now, new Key(area, measure, month.plusMonths(-12)), "change_year", "ændring på et år")
                    .ifPresent(figures::add);
        }
        var rate = new Key(area, UnemploymentMeasure.RATE_ADJUSTED, month);
        change(rate, new Key(COUNTRY, rate.measure(), month), "gap_country", "forskel til hele landet")
                .ifPresent(figures::add);
        return figures;
    }

    private Optional<Figure> change(Key now, Key then, String name, String label) {
        var to = values.get(now);
        var from = values.get(then);
        if (to == null || from == null) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                id(now.measure()) + "." + name,
                now.area(),
                now.month(),
                to.subtract(from),
                now.measure().unit() == Unit.PERCENT ? Unit.PERCENTAGE_POINTS : Unit.PERSONS,
                label(now, ", " + label)));
    }

    private String label(Key key, String what) {
        return "Fuldtidsledige, %s, %s%s"
                .formatted(key.measure().label().toLowerCase(Locale.ROOT), areas.get(key.area()), what);
    }

    private static String id(UnemploymentMeasure measure) {
        return "unemployment." + measure.name().toLowerCase(Locale.ROOT);
    }

    /// What the table of an earlier follow-up showed and the source has changed since.
    public static List<Figure> revisions(Figures earlier, Collection<Figure> now) {
        var shown = shownMonths(earlier.stream().toList());
        return now.stream()
                .filter(figure -> isValue(figure) && shown.contains(figure.about()))
                .flatMap(figure -> earlier.find(figure.id(), figure.group(), figure.about()).stream()
                        .filter(told -> told.value().compareTo(figure.value()) != 0))
                .map(ToldBefore::of)
                .toList();
    }

    /// The newest month, the one before it, and the same month a year before.
    static Set<Period> shownMonths(Collection<Figure> figures) {
        return figures.stream()
                .filter(UnemploymentChanges::isValue)
                .map(Figure::about)
                .max(Period::compareTo)
                .map(month -> Set.of(month, month.plusMonths(-1), month.plusMonths(-12)))
                .orElse(Set.of());
    }

    static boolean isValue(Figure figure) {
        return figure.id().matches("unemployment\\.[a-z_]+");
    }
}
