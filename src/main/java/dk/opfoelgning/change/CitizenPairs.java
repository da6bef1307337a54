package dk.opfoelgning.change;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Walks two extracts side by side, each ordered by citizen: every citizen of either comes once.
final class CitizenPairs implements Iterator<CitizenPairs.Pair> {
    private final Iterator<CitizenYear> earlier;
    private final Iterator<CitizenYear> later;
    private @Nullable CitizenYear then;
    private @Nullable CitizenYear now;

    /// A citizen then and now, null where absent; never both.
    record Pair(@Nullable CitizenYear then, @Nullable CitizenYear now) {

        /// Null also where the citizen was no high-cost case.
        @Nullable
        CitizenYear highCostThen() {
            return highCost(then);
        }

        /// Null also where the citizen is no high-cost case.
        @Nullable
        CitizenYear highCostNow() {
            return highCost(now);
        }

        private static @Nullable CitizenYear highCost(@Nullable CitizenYear citizen) {
            return citizen != null && citizen.isHighCost() ? citizen : null;
        }
    }

    CitizenPairs(Iterator<CitizenYear> earlier, Iterator<CitizenYear> later) {
        this.earlier = earlier;
        this.later = later;
        then = advance(earlier);
        now = advance(later);
    }

    @Override
    public boolean hasNext() {
        return then != null || now != null;
    }

    @Override
    public Pair next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int order = order(then, now);
        var pair = new Pair(order <= 0 ? then : null, order >= 0 ? now : null);
        then = order <= 0 ? advance(earlier) : then;
        now = order >= 0 ? advance(later) : now;
        return pair;
    }

    private static @Nullable CitizenYear advance(Iterator<CitizenYear> citizens) {
        return citizens.hasNext() ? citizens.next() : null;
    }

    private static int order(@Nullable CitizenYear then, @Nullable CitizenYear now) {
        if (then == null || now == null) {
            return then == null ? 1 : -1;
        }
        return then.citizen().compareTo(now.citizen());
    }
}
