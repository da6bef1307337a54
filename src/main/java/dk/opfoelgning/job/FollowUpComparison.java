package dk.opfoelgning.job;

import dk.opfoelgning.change.FollowUpPairs;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.FollowUps;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Compares any two follow-ups from what is stored, and keeps nothing.
@Component
public final class FollowUpComparison {
    private final Compare compare;
    private final FollowUps followUps;
    private final CaseStreams cases;

    FollowUpComparison(Compare compare, FollowUps followUps, CaseStreams cases) {
        this.compare = compare;
        this.followUps = followUps;
        this.cases = cases;
    }

    /// @param standing what both tell, or one of them
    /// @param changes from the one to the other, case by case where there are cases
    /// @param withoutRows whose case rows are no longer kept, so that only figures are compared
    public record Result(List<FollowUpPairs.Pair> standing, List<Figure> changes, List<Period> withoutRows) {}

    /// @throws NoSuchFollowUp if one of them is not known, or the first is not the earlier one
    public Result between(Period from, Period to) {
        requireKnown(from);
        requireKnown(to);
        if (from.compareTo(to) >= 0) {
            throw NoSuchFollowUp.notInOrder(from, to);
        }
        var withoutRows = Stream.of(from, to)
                .filter(period -> cases.areDeleted(Optional.of(period)))
                .toList();
        var now = withoutRows.contains(to) ? followUps.figures(to) : computed(from, to);
        var changes = withoutRows.contains(to) ? List.<Figure>of() : FollowUpPairs.changes(now);
        return new Result(FollowUpPairs.standing(then(from, now), now), changes, withoutRows);
    }

    private Figures computed(Period from, Period to) {
        return compare.compare(new FollowUp(to, Optional.of(from), FollowUp.State.DRAFT, FollowUp.Basis.CHOSEN))
                .figures();
    }

    private void requireKnown(Period period) {
        if (followUps.of(period).isEmpty()) {
            throw NoSuchFollowUp.notRun(period);
        }
    }

    /// As told then; what the comparison knows anew stands in its place, so that the change adds up.
    private Figures then(Period from, Figures now) {
        var then = new TreeMap<Figure, Figure>(Figure.ORDER);
        followUps.figures(from).forEach(figure -> then.put(figure, figure));
        now.stream()
                .filter(figure -> figure.about().equals(from) && figure.id().startsWith("high_cost."))
                .forEach(figure -> then.put(figure, figure));
        return new Figures(then.values());
    }
}
