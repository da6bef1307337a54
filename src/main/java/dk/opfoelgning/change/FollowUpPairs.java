package dk.opfoelgning.change;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Two follow-ups side by side: what both say of the same thing, each of its newest month.
public final class FollowUpPairs {
    /// Figures that are changes themselves; those of the later follow-up are told apart.
    private static final Pattern CHANGE = Pattern.compile(
            ".*\\.(change|change_month|change_year|inflow|outflow|price_change|moves|moved|large_rises?|growth"
                    + "|growth_percent|told_before|known_now|before_correction|new|changed|gone)(\\..*)?");

    private FollowUpPairs() {}

    /// One thing then and now.
    ///
    /// @param then empty where the earlier follow-up does not tell it, `now` where the later does not; never both
    public record Pair(Optional<Figure> then, Optional<Figure> now) {
        /// In the figures' unit; empty where one is missing.
        public Optional<BigDecimal> change() {
            return then.flatMap(from -> now.map(to -> to.value().subtract(from.value())));
        }

        public boolean isUnchanged() {
            return change().filter(change -> change.signum() == 0).isPresent();
        }

        /// As the later follow-up calls it, if it does.
        public Figure figure() {
            return now.or(() -> then).orElseThrow();
        }

        /// Of the change between the two.
        public Unit unit() {
            return figure().unit() == Unit.PERCENT ? Unit.PERCENTAGE_POINTS : figure().unit();
        }
    }

    private record Thing(String id, String group) {
        static Thing of(Figure figure) {
            return new Thing(figure.id(), figure.group());
        }
    }

    /// What stands, in the order of `figures.csv`.
    public static List<Pair> standing(Figures then, Figures now) {
        var before = newest(then);
        var after = newest(now);
        var things = new TreeMap<Figure, Pair>(Figure.ORDER);
        after.forEach((thing, figure) ->
                things.put(figure, new Pair(Optional.ofNullable(before.get(thing)), Optional.of(figure))));
        before.forEach((thing, figure) -> {
            if (!after.containsKey(thing)) {
                things.put(figure, new Pair(Optional.of(figure), Optional.empty()));
            }
        });
        return List.copyOf(things.values());
    }

    /// What the later follow-up, compared with the earlier one, says of the changes between them.
    public static List<Figure> changes(Figures now) {
        return now.stream()
                .filter(figure -> isChange(figure) && !Revisions.isRevision(figure))
                .toList();
    }

    private static Map<Thing, Figure> newest(Figures figures) {
        var newest = new LinkedHashMap<Thing, Figure>();
        figures.stream()
                .filter(figure -> !isChange(figure))
                .forEach(figure -> newest.merge(
                        Thing.of(figure),
                        figure,
                        (one, other) -> one.about().compareTo(other.about()) > 0 ? one : other));
        return newest;
    }

    private static boolean isChange(Figure figure) {
        return CHANGE.matcher(figure.id()).matches();
    }
}
