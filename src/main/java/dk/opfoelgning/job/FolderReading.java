package dk.opfoelgning.job;

import dk.opfoelgning.extract.ColumnNames;
import dk.opfoelgning.extract.ExtractReader;
import dk.opfoelgning.extract.FileProblems;
import dk.opfoelgning.extract.Problem;
import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.Reading;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.extract.declared.DeclaredExtract;
import dk.opfoelgning.extract.texts.TextFile;
import dk.opfoelgning.extract.texts.TextFiles;
import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.FreeText;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads every extract of one folder: a period's, or the input folder itself.
final class FolderReading {
    private static final Logger LOG = LoggerFactory.getLogger(FolderReading.class);

    private final InputFolder input;
    private final Optional<Period> period;
    private final Period run;
    private final Surroundings surroundings;
    private final ColumnNames names;
    private final Settings settings;
    private final Problems problems;

    /// Where rows go.
    interface Destination {
        /// Whether what would be read is there already.
        boolean has(Kept<?> source, String readingKey);

        <T> Consumer<? super T> open(Kept<T> source, String path);

        void read(Kept<?> source, Reading reading, String readingKey);

        void absent(Kept<?> source);

        /// What is there of the folder.
        List<String> names();
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
        this.run = run;
        this.surroundings = new Surroundings(
                period.orElse(run), settings.areaSettings(), DeclaredReports.documents(settings.templates()));
        this.names = names;
        this.settings = settings;
        this.problems = problems;
    }

    void into(Destination destination) throws IOException {
        var reader = new ExtractReader(names);
        for (var source : sources()) {
            read(source, reader, destination);
        }
        if (period.isPresent()) {
            readTexts(destination);
            warnOfOthers();
        }
    }

    private void warnOfOthers() throws IOException {
        var names = sources().stream().map(Source::name).toList();
        for (var file : ExtractReader.others(input.folder(period), names)) {
            problems.add(Problem.unknownFile(input.relative(file)));
        }
    }

    private void readTexts(Destination destination) throws IOException {
        var found = new HashSet<String>();
        for (var file : TextFiles.in(input.folder(period), problems)) {
            var source = TextSource.of(file);
            found.add(source.name());
            read(source, file, "", destination, path -> readText(file, path, destination.open(source, path)));
        }
        destination.names().stream()
                .filter(name -> TextSource.is(name) && !found.contains(name))
                .forEach(name -> destination.absent(TextSource.named(name)));
    }

    private Reading readText(Path file, String path, Consumer<? super FreeText> texts) throws IOException {
        new TextFile(file).read(new FileProblems(path, problems)).ifPresent(texts);
        return new Reading(path, Sha256.of(file), 1, List.of());
    }

    private List<Source<?>> sources() {
        return period.isPresent()
                ? Stream.concat(Source.OF_PERIOD.stream(), DeclaredReports.sources(settings.templates()).stream())
                        .toList()
                : Source.OF_INPUT_FOLDER;
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
        return source == Source.LIMITS
                || settings.required().contains(source.name())
                || period.equals(Optional.of(run)) && isDeclaredRequired(source);
    }

    /// Only of the period itself: what is declared now need not have been there before.
    static boolean isDeclaredRequired(Source<?> source) {
        return source.kind() instanceof DeclaredExtract declared
                && declared.declaration().is(Declaration.Trait.REQUIRED);
    }

    private interface FileReader {
        Reading read(String path) throws IOException;
    }

    private <T> void read(Source<T> source, Path file, ExtractReader reader, Destination destination)
            throws IOException {
        read(
                source,
                file,
                source.kind().rules(),
                destination,
                path -> reader.read(
                        source.kind(), input.path(), file, surroundings, destination.open(source, path), problems));
    }

    private void read(Kept<?> source, Path file, String rules, Destination destination, FileReader reader)
            throws IOException {
        var key = readingKey(file, rules);
        if (destination.has(source, key)) {
            return;
        }
        var reading = reader.read(input.relative(file));
        destination.read(source, reading, key);
        LOG.info("Read {}: {} rows", reading.path(), reading.rows());
        if (!reading.unknownColumns().isEmpty()) {
            LOG.info("Ignored unknown columns of {}: {}", reading.path(), reading.unknownColumns());
        }
    }

    /// Another key for all that a reading depends on: the file, renamed headings, settings and the program's rules.
    private String readingKey(Path file, String rules) throws IOException {
        var key = new Sha256()
                .add(file)
                .add(settings.version() + period + settings.municipality().code())
                .add(rules)
                .add(new TreeMap<>(settings.municipality().areaLabels()).toString());
        var columnNames = input.path().resolve(ColumnNames.FILE);
        return (Files.exists(columnNames) ? key.add(columnNames) : key).hex();
    }
}
