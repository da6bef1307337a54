package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files that a run of a period reads, as they are at a moment: those of the input folder itself, of earlier
/// periods and of its own folder. Folders count too, since what was taken out of one has changed it.
///
/// @param states by the path relative to the input folder
record RunFiles(Path folder, SortedMap<String, State> states) {
    private static final String CHANGED = "unix:ctime";

    private static final String PUBLISHED = "historik";
    private static final int DEEPEST = 3;

    /// @param written what a program that copies may set back
    /// @param changed when anything of it was changed, which no program sets; as written where no such time is kept
    record State(boolean isFile, long size, Instant written, Instant changed) {
        static State of(Path file) throws IOException {
            boolean isFile = Files.isRegularFile(file);
            var written = Files.getLastModifiedTime(file);
            var changed = file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? (FileTime) Files.getAttribute(file, CHANGED)
                    : written;
            return new State(isFile, isFile ? Files.size(file) : 0, written.toInstant(), changed.toInstant());
        }

        /// A time further ahead than that is not of a file that is being written, but of a clock that was wrong.
        boolean isWithin(Duration rest, Instant now) {
            return isWithin(rest, written, now) || isWithin(rest, changed, now);
        }

        private static boolean isWithin(Duration rest, Instant time, Instant now) {
            return Duration.between(time, now).abs().compareTo(rest) < 0;
        }
    }

    /// @throws IOException if one of them is taken away meanwhile
    static RunFiles of(InputFolder input, Period period) throws IOException {
        var states = new TreeMap<String, State>();
        try (var all = Files.walk(input.path(), DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            for (var file : all.filter(file -> isOf(file, input, period)).toList()) {
                states.put(input.relative(file), State.of(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new RunFiles(input.path(), states);
    }

    private static boolean isOf(Path file, InputFolder input, Period period) {
        var relative = input.path().relativize(file);
        var first = relative.getName(0).toString();
        return Period.isMonth(first)
                ? Period.parse(first).compareTo(period) <= 0
                : first.equals(PUBLISHED) || relative.getNameCount() == 1 && Files.isRegularFile(file);
    }

    /// Whether one of them was changed less than this long ago.
    boolean changedWithin(Duration rest, Instant now) {
        return states.values().stream().anyMatch(state -> state.isWithin(rest, now));
    }

    /// Of names and bytes.
    String hash() throws IOException {
        var hash = new Sha256();
        for (var file : states.entrySet()) {
            if (file.getValue().isFile()) {
                hash.add(file.getKey() + "\n" + Sha256.of(folder.resolve(file.getKey())) + "\n");
            }
        }
        return hash.hex();
    }
}
