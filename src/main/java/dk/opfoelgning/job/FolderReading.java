package dk.opfoelgning.job;

import dk.opfoelgning.extract.ColumnNames;
import dk.opfoelgning.extract.ExtractReader;
import dk.opfoelgning.extract.Problem;
import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.Reading;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads every extract of one folder: a period's, or the input folder itself.
final class FolderReading {
    private static final Logger LOG = LoggerFactory.getLogger(FolderReading.class);

    private final InputFolder input;
    private final Optional<Period> period;
    private final Surroundings surroundings;
    private final ColumnNames names;
    private final Settings settings;
    private final Problems problems;

    /// Where rows go.
    interface Destination {
        /// Whether what would be read is there already.
        boolean has(Source<?> source, String readingKey);

        <T> Consumer<? super T> open(Source<T> source, String path);

        void read(Source<?> source, Reading reading, String readingKey);

        void absent(Source<?> source);
    }

    /// @param period whose folder is read, empty for the input folder itself
    /// @param run the period that the run is about
    FolderReading(
            InputFolder input,
            Optional<Period> period,
            Period run,
            ColumnNames names,
            Settings settings,
            Problems problems) {
        this.input = input;
        this.period = period;
        this.surroundings = new Surroundings(period.orElse(run), settings.areaSettings());
        this.names = names;
        this.settings = settings;
        this.problems = problems;
    }

    void into(Destination destination) throws IOException {
        var reader = new ExtractReader(names);
        for (var source : sources()) {
            read(source, reader, destination);
        }
    }

    private List<Source<?>> sources() {
        return period.isPresent() ? Source.OF_PERIOD : Source.OF_INPUT_FOLDER;
    }

    private <T> void read(Source<T> source, ExtractReader reader, Destination destination) throws IOException {
        var file = reader.find(input.folder(period), source.name(), problems);
        if (file.isPresent()) {
            read(source, file.get(), reader, destination);
        } else {
            destination.absent(source);
            if (isRequired(source)) {
                problems.add(
                        Problem.missingFile(period.map(folder -> folder + "/").orElse("") + source.name()));
            }
        }
    }

    private boolean isRequired(Source<?> source) {
        return source == Source.LIMITS || settings.required().contains(source.name());
    }

    private <T> void read(Source<T> source, Path file, ExtractReader reader, Destination destination)
            throws IOException {
        var key = readingKey(file);
        if (destination.has(source, key)) {
            return;
        }
        var path = input.relative(file);
        var reading =
                reader.read(source.kind(), input.path(), file, surroundings, destination.open(source, path), problems);
        destination.read(source, reading, key);
        LOG.info("Read {}: {} rows", reading.path(), reading.rows());
        if (!reading.unknownColumns().isEmpty()) {
            LOG.info("Ignored unknown columns of {}: {}", reading.path(), reading.unknownColumns());
        }
    }

    /// Another key for all that a reading depends on: the file, renamed headings, settings and the program's rules.
    private String readingKey(Path file) throws IOException {
        var key = new Sha256()
                .add(file)
                .add(settings.version() + period + settings.municipality().code())
                .add(new TreeMap<>(settings.municipality().areaLabels()).toString());
        var columnNames = input.path().resolve(ColumnNames.FILE);
        return (Files.exists(columnNames) ? key.add(columnNames) : key).hex();
    }
}
