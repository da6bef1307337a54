package dk.opfoelgning.change;

import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Placement;
import dk.opfoelgning.facts.RefundLimits;
import java.util.List;
import java.util.Optional;

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
}
