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
import org.springframework.stereotype.Component;

/// Compares any two follow-ups from what is stored, and keeps nothing.
@Component
public final class FollowUpComparison {
    private final Compare compare;
    private final FollowUps followUps;

    FollowUpComparison(Compare compare, FollowUps followUps) {
        this.compare = compare;
        this.followUps = followUps;
    }

    /// @param standing what both tell, or one of them
    /// @param changes from the one to the other, case by case where there are cases
    public record Result(List<FollowUpPairs.Pair> standing, List<Figure> changes) {}

    /// @throws NoSuchFollowUp if one of them is not known, or the first is not the earlier one
    public Result between(Period from, Period to) {
        requireKnown(from);
        requireKnown(to);
        if (from.compareTo(to) >= 0) {
            throw NoSuchFollowUp.notInOrder(from, to);
        }
        var now = compare.compare(new FollowUp(to, Optional.of(from), FollowUp.State.DRAFT, FollowUp.Basis.CHOSEN))
                .figures();
        return new Result(FollowUpPairs.standing(then(from, now), now), FollowUpPairs.changes(now));
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
