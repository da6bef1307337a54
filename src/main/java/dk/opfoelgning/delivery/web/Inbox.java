package dk.opfoelgning.delivery.web;

import dk.opfoelgning.delivery.Replacement;
import dk.opfoelgning.extract.Problem;
import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes extracts that are handed in at the page: checked together with what lies in the input folder already, they are
/// put there all or none.
final class Inbox {
    private static final String CHECKED = "state/kontrolleres";

    private final Site site;
    private final Office office;

    /// What a crash left is deleted: it may be about citizens.
    Inbox(Site site, Office office) {
        this.site = site;
        this.office = office;
        clear();
    }

    /// Where files are until they are checked.
    static Path uploads(Path output) {
        return output.resolve("state/modtaget");
    }

    private void clear() {
        try {
            delete(site.output().resolve(CHECKED));
            delete(uploads(site.output()));
            Files.createDirectories(uploads(site.output()));
        } catch (IOException e) {
            throw new UncheckedIOException("what was handed in before cannot be deleted", e);
        }
    }

    /// @param answer whether the files are in place; empty where the check refuses them
    record Receipt(Intake.Checked checked, Optional<Answer> answer) {}

    /// One at a time, for a check may need much memory.
    ///
    /// @param files with usable names
    synchronized Receipt take(Person person, Period period, List<HandedIn> files) {
        var stage = site.output().resolve(CHECKED);
        try {
            lay(stage, period, files);
            var checked = site.intake().check(stage, period);
            return isRefused(checked.problems())
                    ? new Receipt(checked, Optional.empty())
                    : new Receipt(checked, Optional.of(putInPlace(person, period, files, stage)));
        } catch (IOException e) {
            throw new UncheckedIOException("what was handed in cannot be stored", e);
        } finally {
            tidy(stage);
        }
    }

    /// What others have still to hand in is no reason to refuse what is there.
    private static boolean isRefused(Problems problems) {
        return problems.errors()
                > problems.listed().stream().filter(Inbox::isMissing).count();
    }

    static boolean isMissing(Problem problem) {
        return problem.rule() == Rule.MISSING_FILE;
    }

    private static void tidy(Path stage) {
        try {
            delete(stage);
        } catch (IOException e) {
            throw new UncheckedIOException("what was checked cannot be deleted", e);
        }
    }

    /// The input folder as it would be.
    private void lay(Path stage, Period period, List<HandedIn> files) throws IOException {
        delete(stage);
        copyFiles(site.input(), stage);
        copyFiles(site.input().resolve("historik"), stage.resolve("historik"));
        var now = site.input().resolve(period.toString());
        var then = stage.resolve(period.toString());
        copyFiles(now, then);
        copyFiles(now.resolve(HandedIn.TEXTS), then.resolve(HandedIn.TEXTS));
        for (var file : files) {
            deleteOtherForm(then, file);
            Files.createDirectories(then.resolve(file.path()).getParent());
            try (var in = file.content().getInputStream()) {
                Files.copy(in, then.resolve(file.path()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (var file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.filter(Files::isRegularFile).toList();
        }
    }

    /// The same extract in the other format would be there twice.
    private static void deleteOtherForm(Path folder, HandedIn file) throws IOException {
        for (var there : files(folder)) {
            if (file.replaces(there.getFileName().toString()) && !there.endsWith(file.path())) {
                Files.delete(there);
            }
        }
    }

    private Answer putInPlace(Person person, Period period, List<HandedIn> files, Path stage) {
        return office.act(person.name(), desk -> {
            try {
                replace(stage.resolve(period.toString()), site.input().resolve(period.toString()), files);
            } catch (IOException e) {
                throw new UncheckedIOException("what was handed in cannot be put into the input folder", e);
            }
            desk.log(List.of(new Event(
                    site.clock().instant(),
                    person.name(),
                    Event.What.UPLOAD,
                    Optional.of(period),
                    String.join(", ", files.stream().map(HandedIn::path).toList()))));
            return Answer.DONE;
        });
    }

    private void replace(Path from, Path to, List<HandedIn> files) throws IOException {
        var others = files(to).stream()
                .map(there -> there.getFileName().toString())
                .filter(there -> files.stream().anyMatch(file -> file.replaces(there)))
                .toList();
        new Replacement(site.output())
                .put(from, to, files.stream().map(HandedIn::path).toList(), others);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
