package dk.opfoelgning.change;

import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Placement;
import dk.opfoelgning.facts.RefundLimits;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a citizen's placements cost in a calendar year, taken together.
///
/// @param bracket empty while the year stays within the lowest limit: no high-cost case
/// @param refund the refund to expect in the year, never negative
record CitizenYear(
        String citizen, List<Placement> placements, Money expenditure, Optional<Bracket> bracket, Money refund) {

    static CitizenYear of(String citizen, List<Placement> placements, RefundLimits limits) {
        var expenditure = placements.stream().map(Placement::yearlyAmount).reduce(Money.ZERO, Money::plus);
        return new CitizenYear(
                citizen, placements, expenditure, limits.bracketOf(expenditure), MonthlyRefund.of(placements, limits));
    }

    boolean isHighCost() {
        return bracket.isPresent();
    }

    /// What lies in each group, by its own rows.
    SortedMap<String, Money> by(Dimension dimension) {
        var byGroup = new TreeMap<String, Money>(Figure::byCodePoint);
        placements.forEach(
                placement -> byGroup.merge(dimension.group(placement), placement.yearlyAmount(), Money::plus));
        return byGroup;
    }

    /// What lies at a centre.
    Money at(String center) {
        return by(Dimension.CENTER).getOrDefault(center, Money.ZERO);
    }

    /// The group where most of it lies; of equal ones the first by name.
    String main(Dimension dimension) {
        var byGroup = by(dimension);
        var most = Collections.max(byGroup.values());
        return byGroup.entrySet().stream()
                .filter(group -> group.getValue().equals(most))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
