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

/// Ledighed: full-time unemployed of the shown areas by month, and the newest month's change over a month and a year,
/// all from one extract (Statistikbanken AUS08).
public final class UnemploymentChanges {
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
            values.put(new Key(row.area(), row.measure(), row.month()), value);
        }
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
        newest.ifPresent(month -> {
            for (var area : areas.keySet()) {
                for (var measure : UnemploymentMeasure.values()) {
                    change(new Key(area, measure, month), -1, "change_month", "ændring på en måned")
                            .ifPresent(figures::add);
                    change(new Key(area, measure, month), -12, "change_year", "ændring på et år")
                            .ifPresent(figures::add);
                }
            }
        });
        return figures;
    }

    private Optional<Figure> change(Key now, int months, String name, String label) {
        var to = values.get(now);
        var from = values.get(new Key(now.area(), now.measure(), now.month().plusMonths(months)));
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

    /// A figure that an earlier follow-up told otherwise.
    public record Revision(Figure told, Figure now) {}

    /// The figures that the earlier follow-up told and that the source has changed since.
    public static List<Revision> revisions(Figures earlier, Figures now) {
        return earlier.stream()
                .filter(told ->
                        told.id().startsWith("unemployment.") && !told.id().contains(".change_"))
                .flatMap(told -> now.find(told.id(), told.group(), told.about()).stream()
                        .filter(figure -> figure.value().compareTo(told.value()) != 0)
                        .map(figure -> new Revision(told, figure)))
                .toList();
    }
}
