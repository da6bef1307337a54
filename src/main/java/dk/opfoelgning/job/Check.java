package dk.opfoelgning.job;

import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.limits.LimitYears;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.RefundLimit;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Second step: accepts each folder whole, or rejects it whole and with it the run.
@Component
final class Check {
    private static final Logger LOG = LoggerFactory.getLogger(Check.class);

    private final Extracts extracts;
    private final FollowUps followUps;

    Check(Extracts extracts, FollowUps followUps) {
        this.extracts = extracts;
        this.followUps = followUps;
    }

    void execute(Run run) {
        run.intakes.forEach(intake -> check(run, intake));
        if (!run.problems.rejects()) {
            run.intakes.stream().filter(intake -> !intake.problems.rejects()).forEach(intake -> intake.period()
                    .ifPresent(period -> accept(run, period, intake)));
        }
        extracts.dropUnused();
        run.problems.warnings().forEach(warning -> LOG.warn("{}", warning));
    }

    /// The files of the input folder are accepted by themselves: the periods' are checked against them.
    private void check(Run run, FolderIntake intake) {
        intake.period().ifPresent(period -> requireLimits(period, intake.problems));
        if (isDispensable(run.request, intake)) {
            LOG.info("{}: {} problems", intake.period().orElseThrow(), intake.problems.errors());
        } else {
            run.problems.addAll(intake.problems);
        }
        if (intake.period().isEmpty() && !intake.problems.rejects()) {
            intake.accept();
        }
    }

    /// Where a baseline is named, other earlier periods may be left out.
    private static boolean isDispensable(RunRequest request, FolderIntake intake) {
        return request.baseline().isPresent()
                && intake.period()
                        .filter(period -> !period.equals(request.period()))
                        .filter(period -> !request.baseline().equals(Optional.of(period)))
                        .isPresent();
    }

    private void requireLimits(Period period, Problems problems) {
        var limits = extracts.accepted(Source.LIMITS.name(), Optional.empty());
        var rows =
                limits.map(file -> extracts.rows(Source.LIMITS.table(), file)).orElse(List.<RefundLimit>of());
        limits.ifPresent(file -> LimitYears.require(period, rows, file.path(), problems));
    }

    private void accept(Run run, Period period, FolderIntake intake) {
        var isNew = intake.changes() || followUps.of(period).isEmpty();
        intake.accept();
        if (isNew && isBackground(period) && !period.equals(run.period())) {
            run.newBackground.add(period);
        }
    }

    /// A follow-up that documents were made of stays as it was told, whatever its folder holds now.
    private boolean isBackground(Period period) {
        return followUps
                .of(period)
                .map(FollowUp::state)
                .filter(state -> state != FollowUp.State.BACKGROUND)
                .isEmpty();
    }
}
