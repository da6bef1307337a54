package dk.opfoelgning.change;

import dk.opfoelgning.facts.Placement;
import dk.opfoelgning.facts.RefundLimits;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Gathers placements that arrive ordered by citizen, one citizen at a time.
final class CitizenYears implements Iterator<CitizenYear> {
    private final Iterator<Placement> placements;
    private final RefundLimits limits;
    private @Nullable Placement next;

    CitizenYears(Iterator<Placement> placements, RefundLimits limits) {
        this.placements = placements;
        this.limits = limits;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public CitizenYear next() {
        var first = next;
        if (first == null) {
            throw new NoSuchElementException();
        }
        var own = new ArrayList<Placement>();
        while (next != null && next.citizen().equals(first.citizen())) {
            own.add(next);
            advance();
        }
        return CitizenYear.of(first.citizen(), own, limits);
    }

    private void advance() {
        next = placements.hasNext() ? placements.next() : null;
    }
}
