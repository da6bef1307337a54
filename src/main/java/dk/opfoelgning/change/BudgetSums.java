package dk.opfoelgning.change;

import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Money;
import java.util.Collection;

/// What budget lines add up to; an income is negative.
record BudgetSums(Money corrected, Money spent, Money expected, Money transfers) {
    static final BudgetSums NOTHING = new BudgetSums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    static BudgetSums of(Collection<BudgetLine> lines) {
        return lines.stream().map(BudgetSums::of).reduce(NOTHING, BudgetSums::plus);
    }

    private static BudgetSums of(BudgetLine line) {
        return new BudgetSums(line.corrected(), line.spent(), line.expected(), line.transfers());
    }

    BudgetSums plus(BudgetSums other) {
        return new BudgetSums(
                corrected.plus(other.corrected),
                spent.plus(other.spent),
                expected.plus(other.expected),
                transfers.plus(other.transfers));
    }

    /// Before applications and adjustments; positive is overspending.
    Money result() {
        return expected.minus(corrected);
    }
}
