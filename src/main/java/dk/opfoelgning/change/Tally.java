package dk.opfoelgning.change;

import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Money;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

/// Counts cases and adds up their money per bracket and in all.
final class Tally {
    static final String TOTAL = "total";

    private final Map<Bracket, Sum> byBracket = new EnumMap<>(Bracket.class);
    private Sum total = Sum.NOTHING;

    /// @param cases negative only where sums are compared
    record Sum(long cases, Money money) {
        static final Sum NOTHING = new Sum(0, Money.ZERO);

        Sum plus(Sum other) {
            return new Sum(Math.addExact(cases, other.cases), money.plus(other.money));
        }

        Sum minus(Sum other) {
            return new Sum(Math.subtractExact(cases, other.cases), money.minus(other.money));
        }
    }

    void add(Bracket bracket, Money money) {
        add(bracket, new Sum(1, money));
    }

    void add(Bracket bracket, Sum sum) {
        byBracket.merge(bracket, sum, Sum::plus);
        total = total.plus(sum);
    }

    Sum of(Bracket bracket) {
        return byBracket.getOrDefault(bracket, Sum.NOTHING);
    }

    Sum total() {
        return total;
    }

    /// The two highest brackets together.
    Sum upper() {
        return of(Bracket.PCT_50).plus(of(Bracket.PCT_75));
    }

    /// Each bracket's group, then the total's.
    void forEachGroup(BiConsumer<String, Sum> action) {
        for (Bracket bracket : Bracket.values()) {
            action.accept(bracket.group(), of(bracket));
        }
        action.accept(TOTAL, total);
    }
}
