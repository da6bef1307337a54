package dk.opfoelgning.change;

import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.PublishedHighCost;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Cases and expenditure of earlier periods, the centres' included, as published before the program existed or as
/// earlier follow-ups told.
public final class KnownHighCost {
    private final Map<Period, List<Figure>> byPeriod = new TreeMap<>();

    /// @param told figures of earlier follow-ups; they stand where the history file has the same period
    public KnownHighCost(Collection<PublishedHighCost> published, Collection<Figure> told) {
        var tallies = new TreeMap<Period, Tally>();
        published.forEach(row -> tallies.computeIfAbsent(row.period(), _ -> new Tally())
                .add(row.bracket(), new Tally.Sum(row.cases(), row.expenditure())));
        tallies.forEach((period, tally) -> byPeriod.put(period, HighCost.state(period, tally)));

        var followUps = new LinkedHashMap<Period, List<Figure>>();
        told.stream()
                .filter(figure -> HighCost.isState(figure.id()) || HighCost.isCenterState(figure.id()))
                .forEach(figure -> followUps
                        .computeIfAbsent(figure.about(), _ -> new ArrayList<>())
                        .add(figure));
        byPeriod.putAll(followUps);
    }

    /// Puts figures computed now in the place of those told then, so that a change adds up to what is shown beside it.
    /// Where they differ for the municipality, what was told is kept beside them.
    public void knowAnew(Period period, List<Figure> computed) {
        var told = new Figures(byPeriod.getOrDefault(period, List.of()));
        var both = new ArrayList<>(computed);
        computed.stream()
                .filter(figure -> HighCost.isState(figure.id()))
                .flatMap(figure -> told.find(figure.id(), figure.group(), period).stream()
                        .filter(then -> then.value().compareTo(figure.value()) != 0))
                .map(ToldBefore::of)
                .forEach(both::add);
        byPeriod.put(period, both);
    }

    List<Figure> before(Period now) {
        return byPeriod.entrySet().stream()
                .filter(known -> known.getKey().compareTo(now) < 0)
                .flatMap(known -> known.getValue().stream())
                .toList();
    }

    /// Cases and expenditure of these brackets together in the first year that the table of years shows, if it lies
    /// before this one.
    Optional<Tally.Sum> inFirstYear(Period now, Bracket... brackets) {
        return ShownPeriods.years(byPeriod.keySet(), now).stream()
                .min(Comparator.naturalOrder())
                .filter(first -> first.year() < now.year())
                .map(first -> sum(new Figures(byPeriod.getOrDefault(first, List.of())), first, brackets));
    }

    private static Tally.Sum sum(Figures figures, Period period, Bracket... brackets) {
        return Arrays.stream(brackets)
                .map(bracket -> new Tally.Sum(
                        value(figures, HighCost.CASES, bracket, period).longValueExact(),
                        Money.ofKroner(value(figures, HighCost.EXPENDITURE, bracket, period))))
                .reduce(Tally.Sum.NOTHING, Tally.Sum::plus);
    }

    private static BigDecimal value(Figures figures, String id, Bracket bracket, Period period) {
        return figures.find(id, bracket.group(), period).map(Figure::value).orElse(BigDecimal.ZERO);
    }
}
