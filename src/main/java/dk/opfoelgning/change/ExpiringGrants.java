package dk.opfoelgning.change;

import dk.opfoelgning.facts.ExpiringGrant;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Bevillinger, der udløber: how much less the budget holds in each year once grants have ended, one by one and by
/// appropriation area.
public final class ExpiringGrants {
    private ExpiringGrants() {}

    public static List<Figure> figures(Period period, Collection<ExpiringGrant> grants) {
        var sheet = new FigureSheet(period);
        numbered(grants).forEach((group, grant) -> grant.byYear()
                .forEach((year, amount) ->
                        sheet.money("budget.expiring." + year, group, amount, grant.text() + ", udløber, " + year)));
        byArea(grants).forEach((area, ofArea) -> sums(ofArea)
                .forEach((year, sum) -> sheet.ofGroup(
                        "budget.expiring." + year,
                        area + "/" + Numbered.TOTAL,
                        sum,
                        "bevillinger, der udløber, " + year)));
        return sheet.figures();
    }

    /// The grants with the group of each one's figures: its appropriation area and its number there, from 01.
    public static Map<String, ExpiringGrant> numbered(Collection<ExpiringGrant> grants) {
        return Numbered.of(grants, ExpiringGrant::appropriationArea);
    }

    /// Whether the grant ends with this year: the next year is the first in which the budget lacks it.
    public static boolean endsWith(int year, ExpiringGrant grant) {
        return grant.byYear().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(Money.ZERO))
                .findFirst()
                .filter(first -> first.getKey() == year + 1)
                .isPresent();
    }

    private static Map<String, List<ExpiringGrant>> byArea(Collection<ExpiringGrant> grants) {
        return grants.stream()
                .collect(Collectors.groupingBy(ExpiringGrant::appropriationArea, TreeMap::new, Collectors.toList()));
    }

    /// How much less the budget holds in each year once these have ended.
    public static SortedMap<Integer, Money> sums(List<ExpiringGrant> grants) {
        var sums = new TreeMap<Integer, Money>();
        grants.forEach(grant -> grant.byYear().forEach((year, amount) -> sums.merge(year, amount, Money::plus)));
        return sums;
    }
}
