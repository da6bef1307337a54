package dk.opfoelgning.job;

import dk.opfoelgning.extract.ColumnNames;
import dk.opfoelgning.extract.ExtractReader;
import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.Reading;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.extract.limits.LimitYears;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.RefundLimit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and validates a period's extracts as a run would, and keeps nothing.
public final class ExtractCheck {
    private final Settings settings;
    private final InputFolder input;

    public ExtractCheck(Settings settings) {
        this(settings, settings.input());
    }

    /// @param input the folder to look at in place of the settings'
    public ExtractCheck(Settings settings, Path input) {
        this.settings = settings;
        this.input = new InputFolder(input);
    }

    /// @param readings of the files that were read
    public record Result(List<Reading> readings, Problems problems) {}

    public Result check(Period period) throws IOException {
        var problems = new Problems();
        var names = ColumnNames.read(input.path(), problems);
        names.checkExtracts(DeclaredReports.kinds(settings.templates()), problems);
        var readings = new ArrayList<Reading>();
        var totals = new ControlCheck();
        for (var folder : List.of(Optional.<Period>empty(), Optional.of(period))) {
            new FolderReading(input, folder, period, names, settings, problems).into(new Nowhere(readings, totals));
        }
        checkLimits(period, names, problems);
        if (!problems.rejects()) {
            totals.check(readings, QualityGates.of(settings), problems);
        }
        return new Result(readings, problems);
    }

    private void checkLimits(Period period, ColumnNames names, Problems problems) throws IOException {
        var reader = new ExtractReader(names);
        var ownProblems = new Problems();
        var file = reader.find(input.path(), Source.LIMITS.name(), ownProblems);
        if (file.isPresent()) {
            var limits = new ArrayList<RefundLimit>();
            var surroundings = new Surroundings(period, settings.areaSettings());
            var reading =
                    reader.read(Source.LIMITS.kind(), input.path(), file.get(), surroundings, limits::add, ownProblems);
            LimitYears.require(period, limits, reading.path(), problems);
        }
    }

    private record Nowhere(List<Reading> readings, ControlCheck totals) implements FolderReading.Destination {

        @Override
        public boolean has(Kept<?> source, String readingKey) {
            return false;
        }

        @Override
        public <T> Consumer<? super T> open(Kept<T> source, String path) {
            return row -> totals.add(path, row);
        }

        @Override
        public void read(Kept<?> source, Reading reading, String readingKey) {
            readings.add(reading);
        }

        @Override
        public void absent(Kept<?> source) {}

        @Override
        public List<String> names() {
            return List.of();
        }
    }
}
