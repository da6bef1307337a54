package dk.opfoelgning.job;

import dk.opfoelgning.extract.ColumnNames;
import dk.opfoelgning.extract.ExtractReader;
import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Which periods' extracts have arrived, and whether their files still change.
@Component
public final class Arrivals {
    private final Settings settings;
    private final ScheduleSettings schedule;
    private final InputFolder input;

    public Arrivals(Settings settings, ScheduleSettings schedule) {
        this.settings = settings;
        this.schedule = schedule;
        this.input = new InputFolder(settings.input());
    }

    /// The periods whose folder holds all that it must, earliest first.
    List<Period> complete() {
        var required = required();
        return input.periods().stream()
                .filter(period -> required.stream().allMatch(name -> isThere(period, name)))
                .toList();
    }

    boolean hasFolder(Period period) {
        return input.periods().contains(period);
    }

    /// The names of extracts that a period must have and its folder does not hold.
    List<String> missing(Period period) {
        return required().stream().filter(name -> !isThere(period, name)).toList();
    }

    private List<String> required() {
        return Stream.concat(
                        settings.required().stream(),
                        DeclaredReports.sources(settings.templates()).stream()
                                .filter(FolderReading::isDeclaredRequired)
                                .map(Source::name))
                .distinct()
                .toList();
    }

    private boolean isThere(Period period, String name) {
        try {
            return new ExtractReader(ColumnNames.none())
                    .find(input.folder(Optional.of(period)), name, new Problems())
                    .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("the input folder cannot be read", e);
        }
    }

    /// Whether a file that a run of the period reads has changed so lately that it may still be written.
    public boolean isChanging(Period period, Instant now) {
        try {
            return RunFiles.of(input, period).changedWithin(schedule.rest(), now);
        } catch (IOException e) {
            return true;
        }
    }

    /// Hash of what a run of the period makes documents of: files with names and bytes, templates, and the program.
    ///
    /// @return empty while they change
    Optional<String> fingerprint(Period period, Instant now) {
        try {
            var files = RunFiles.of(input, period);
            return files.changedWithin(schedule.rest(), now)
                    ? Optional.empty()
                    : Optional.of(files.hash())
                            .filter(_ -> !isChanged(files, period))
                            .map(this::withTemplates);
        } catch (IOException e) {
            // One of them was renamed or taken away just now
            return Optional.empty();
        }
    }

    private String withTemplates(String hash) {
        try {
            return new Sha256()
                    .add(hash + TemplateHash.of(settings.templates()) + settings.version())
                    .hex();
        } catch (IOException e) {
            throw new UncheckedIOException("the templates cannot be read", e);
        }
    }

    private boolean isChanged(RunFiles files, Period period) {
        try {
            return !RunFiles.of(input, period).equals(files);
        } catch (IOException e) {
            return true;
        }
    }
}
