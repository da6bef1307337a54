package dk.opfoelgning.job;

import dk.opfoelgning.change.HighCost;
import dk.opfoelgning.change.KnownHighCost;
import dk.opfoelgning.change.Revisions;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.RefundLimits;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds what earlier follow-ups told of cases and is known otherwise since a newer file came.
@Component
final class CaseRevisions {
    private final Settings settings;
    private final Extracts extracts;
    private final FollowUps followUps;
    private final InputSelection selection;
    private final CaseStreams cases;

    CaseRevisions(
            Settings settings, Extracts extracts, FollowUps followUps, InputSelection selection, CaseStreams cases) {
        this.settings = settings;
        this.extracts = extracts;
        this.followUps = followUps;
        this.selection = selection;
        this.cases = cases;
    }

    /// What a follow-up must list. By the setting, what is known now also takes the place of what was told.
    List<Figure> before(FollowUp followUp, KnownHighCost known) {
        var listed = new ArrayList<Figure>();
        for (var earlier : followUps.before(followUp.period())) {
            if (earlier.state() != FollowUp.State.BACKGROUND) {
                listed.addAll(of(earlier, followUp, known));
            }
        }
        return listed;
    }

    private List<Figure> of(FollowUp told, FollowUp followUp, KnownHighCost known) {
        var figures = knownOtherwise(told);
        if (settings.vintage() == Vintage.AS_TOLD) {
            return Revisions.since(told.period(), followUps.figures(told), figures);
        }
        // The baseline's are computed with the changes
        if (!figures.isEmpty() && !followUp.baseline().equals(Optional.of(told.period()))) {
            known.knowAnew(told.period(), figures);
        }
        return List.of();
    }

    /// The cases of a follow-up as they are known now; none where no file has changed, or the rows' time is over.
    private List<Figure> knownOtherwise(FollowUp told) {
        var versions = selection.versions(told);
        boolean isChanged = versions.differ(Source.CASES)
                || versions.differ(Source.LIMITS)
                        && !limits(told, versions.told()).equals(limits(told, versions.known()));
        return isChanged
                ? cases.read(alone(told), versions.known(), (now, _) -> HighCost.alone(now, settings.caseRules()))
                        .orElse(List.of())
                : List.of();
    }

    private Optional<RefundLimits> limits(FollowUp followUp, Inputs inputs) {
        return RefundLimits.ofYear(followUp.period().year(), Source.LIMITS.rows(extracts, inputs.own()));
    }

    private static FollowUp alone(FollowUp followUp) {
        return new FollowUp(followUp.period(), Optional.empty(), followUp.state());
    }
}
