package dk.opfoelgning.job;

import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.FollowUp.Basis;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds what a follow-up is compared with.
@Component
final class Baselines {
    private static final int YEAR = 12;

    private final Settings settings;
    private final FollowUps followUps;
    private final Extracts extracts;
    private final InputSelection selection;

    Baselines(Settings settings, FollowUps followUps, Extracts extracts, InputSelection selection) {
        this.settings = settings;
        this.followUps = followUps;
        this.extracts = extracts;
        this.selection = selection;
    }

    /// The follow-up that a run is to make: what it is compared with, and why with that. A correction is compared with
    /// what it was compared with that it corrects.
    ///
    /// @throws NoSuchFollowUp if the baseline asked for is not known
    FollowUp of(RunRequest request) {
        request.baseline().filter(baseline -> !isKnown(baseline)).ifPresent(baseline -> {
            throw NoSuchFollowUp.baselineUnknown(baseline);
        });
        return request.correction()
                .flatMap(reason -> followUps.standing(request.period()).map(approved -> approved.corrected(reason)))
                .map(correction -> request.baseline()
                        .map(baseline -> correction.comparedWith(baseline))
                        .orElse(correction))
                .orElseGet(() -> first(request));
    }

    private FollowUp first(RunRequest request) {
        return request.baseline()
                .map(baseline -> draft(request.period(), request.baseline(), Basis.CHOSEN))
                .orElseGet(() -> byRule(request.period(), request.rule().orElse(settings.comparison())));
    }

    private FollowUp byRule(Period period, BaselineRule rule) {
        var yearAgo = period.plusMonths(-YEAR);
        return switch (rule) {
            case LAST_FOLLOW_UP -> draft(period, lastBefore(period), Basis.LAST);
            case SAME_MONTH_LAST_YEAR ->
                isKnown(yearAgo)
                        ? draft(period, Optional.of(yearAgo), Basis.SAME_MONTH_LAST_YEAR)
                        : draft(period, lastBefore(period), Basis.LAST_FOR_LACK_OF_A_YEAR_AGO);
        };
    }

    private static FollowUp draft(Period period, Optional<Period> baseline, Basis basis) {
        return new FollowUp(period, baseline, FollowUp.State.DRAFT, basis);
    }

    /// Whether a draft would be compared with the same again: the last follow-up may be another since, or corrected.
    boolean isStillRight(FollowUp draft) {
        boolean isRuled = draft.correction().isEmpty() && draft.basis() == Basis.LAST;
        return (!isRuled || lastBefore(draft.period()).equals(draft.baseline()))
                && draft.baseline().flatMap(followUps::standing).stream()
                        .filter(baseline -> baseline.state() != FollowUp.State.BACKGROUND)
                        .allMatch(baseline -> selection
                                .again(draft)
                                .before()
                                .equals(Inputs.of(extracts.of(draft)).before()));
    }

    /// An earlier period's that is taken in to compare with.
    FollowUp background(Period period) {
        return new FollowUp(period, lastBefore(period), FollowUp.State.BACKGROUND);
    }

    private Optional<Period> lastBefore(Period period) {
        return followUps.lastBefore(period).map(FollowUp::period);
    }

    private boolean isKnown(Period period) {
        return followUps.of(period).isPresent();
    }
}
