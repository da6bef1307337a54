package dk.opfoelgning.job;

import dk.opfoelgning.extract.ColumnNames;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// First step: reads the files of the input folder, of earlier periods that are not known, and of the run's period.
@Component
final class TakeIn {
    private static final Logger LOG = LoggerFactory.getLogger(TakeIn.class);

    private final Settings settings;
    private final InputFolder input;
    private final Extracts extracts;
    private final FollowUps followUps;

    TakeIn(Settings settings, Extracts extracts, FollowUps followUps) {
        this.settings = settings;
        this.input = new InputFolder(settings.input());
        this.extracts = extracts;
        this.followUps = followUps;
    }

    void execute(Run run) throws IOException {
        extracts.dropUnaccepted();
        var names = ColumnNames.read(input.path(), run.problems);
        names.checkExtracts(DeclaredReports.kinds(settings.templates()), run.problems);
        take(run, names, Optional.empty());
        for (var earlier : input.before(run.period())) {
            takeEarlier(run, names, earlier);
        }
        take(run, names, Optional.of(run.period()));
    }

    private void takeEarlier(Run run, ColumnNames names, Period earlier) throws IOException {
        if (isBackground(earlier)) {
            take(run, names, Optional.of(earlier));
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

    private void take(Run run, ColumnNames names, Optional<Period> period) throws IOException {
        LOG.info("Taking in {}", period.map(Period::toString).orElse("the input folder"));
        run.progress.at("reading " + period.map(Period::toString).orElse("input"), 0.05);
        var intake = new FolderIntake(extracts, period, period.equals(Optional.of(run.period())));
        new FolderReading(input, period, run.period(), names, settings, intake.problems).into(intake);
        run.intakes.add(intake);
    }
}
