package dk.opfoelgning.job;

import dk.opfoelgning.extract.ColumnNames;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Extracts;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// First step: reads the files of the input folder, of earlier periods, and of the run's period.
@Component
final class TakeIn {
    private static final Logger LOG = LoggerFactory.getLogger(TakeIn.class);

    private final Settings settings;
    private final InputFolder input;
    private final Extracts extracts;

    TakeIn(Settings settings, Extracts extracts) {
        this.settings = settings;
        this.input = new InputFolder(settings.input());
        this.extracts = extracts;
    }

    void execute(Run run) throws IOException {
        extracts.dropUnused();
        var names = ColumnNames.read(input.path(), run.problems);
        names.checkExtracts(DeclaredReports.kinds(settings.templates()), run.problems);
        take(run, names, Optional.empty());
        for (var earlier : input.before(run.period())) {
            take(run, names, Optional.of(earlier));
        }
        take(run, names, Optional.of(run.period()));
    }

    private void take(Run run, ColumnNames names, Optional<Period> period) throws IOException {
        LOG.info("Taking in {}", period.map(Period::toString).orElse("the input folder"));
        run.progress.at("reading " + period.map(Period::toString).orElse("input"), 0.05);
        var intake = new FolderIntake(extracts, period, period.equals(Optional.of(run.period())));
        new FolderReading(input, period, run.period(), names, settings, intake.problems).into(intake);
        run.intakes.add(intake);
    }
}
