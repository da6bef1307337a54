package dk.opfoelgning.change;

import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/// Adds up expected refund by the bracket of the year, apart for those whose year stays below the lowest limit.
final class RefundTally {
    static final String BELOW = "below";

    private final Map<String, Money> byGroup = new LinkedHashMap<>();
    private int casesBelow;

    RefundTally() {
        for (Bracket bracket : Bracket.values()) {
            byGroup.put(bracket.group(), Money.ZERO);
        }
        byGroup.put(BELOW, Money.ZERO);
        byGroup.put(Tally.TOTAL, Money.ZERO);
    }

    void add(CitizenYear citizen) {
        if (!citizen.isHighCost() && citizen.refund().compareTo(Money.ZERO) > 0) {
            casesBelow++;
        }
        byGroup.merge(citizen.bracket().map(Bracket::group).orElse(BELOW), citizen.refund(), Money::plus);
        byGroup.merge(Tally.TOTAL, citizen.refund(), Money::plus);
    }

    /// Citizens who earn refund though their year stays below the lowest limit.
    int casesBelow() {
        return casesBelow;
    }

    /// The refund of high-cost cases alone.
    Money ofBrackets() {
        return byGroup.getOrDefault(Tally.TOTAL, Money.ZERO).minus(byGroup.getOrDefault(BELOW, Money.ZERO));
    }

    void forEachGroup(BiConsumer<String, Money> action) {
        byGroup.forEach(action);
    }
}
