package dk.opfoelgning.job;

import dk.opfoelgning.change.FollowUpPairs;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.FollowUps;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Compares any two follow-ups from what is stored, and keeps nothing.
@Component
public final class FollowUpComparison {
    private final Settings settings;
    private final Compare compare;
    private final FollowUps followUps;

    FollowUpComparison(Settings settings, Compare compare, FollowUps followUps) {
        this.settings = settings;
        this.compare = compare;
        this.followUps = followUps;
    }

    /// @param standing what both tell, or one of them
    /// @param changes from the one to the other, case by case where there are cases
    /// @param withoutRows whose case rows are no longer kept, so that only figures are compared
    public record Result(List<FollowUpPairs.Pair> standing, List<Figure> changes, List<Period> withoutRows) {}

    /// @throws NoSuchFollowUp if one of them is not known, or the first is not the earlier one
    public Result between(Period from, Period to) {
        var earlier = known(from);
        var later = known(to);
        if (from.compareTo(to) >= 0) {
            throw NoSuchFollowUp.notInOrder(from, to);
        }
        var withoutRows = Stream.of(earlier, later)
                .filter(this::areRowsDeleted)
                .map(FollowUp::period)
                .toList();
        boolean isTold = withoutRows.contains(to);
        var now =
                isTold ? followUps.figures(later) : compare.against(from, later).figures();
        var changes = isTold ? List.<Figure>of() : FollowUpPairs.changes(now);
        return new Result(
                FollowUpPairs.standing(withoutCitizens(then(earlier, now)), withoutCitizens(now)),
                changes,
                withoutRows);
    }

    /// Documents name a citizen otherwise each time, so that rows about citizens cannot be held side by side.
    private Figures withoutCitizens(Figures figures) {
        var formulas = KnownFormulas.in(settings.templates());
        return new Figures(figures.stream()
                .filter(figure -> !formulas.isOfOneCitizen(figure))
                .toList());
    }

    private FollowUp known(Period period) {
        return followUps.standing(period).orElseThrow(() -> NoSuchFollowUp.notRun(period));
    }

    private boolean areRowsDeleted(FollowUp followUp) {
        return CaseStreams.areDeleted(compare.stored(followUp).inputs().own(Source.CASES));
    }

    /// As told then; what the comparison knows anew stands in its place, so that the change adds up.
    private Figures then(FollowUp from, Figures now) {
        var then = new TreeMap<Figure, Figure>(Figure.ORDER);
        followUps.figures(from).forEach(figure -> then.put(figure, figure));
        now.stream()
                .filter(figure ->
                        figure.about().equals(from.period()) && figure.id().startsWith("high_cost."))
                .forEach(figure -> then.put(figure, figure));
        return new Figures(then.values());
    }
}
