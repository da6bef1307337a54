package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The output of the sample as it ships, made once for all classes of tests that go on from there.
final class MadeSample {
    private static final Map<List<String>, Path> MADE = new HashMap<>();

    private MadeSample() {}

    /// @param periods in the order in which they are made
    /// @return the copy
    static Path copyTo(Path folder, String... periods) throws IOException {
        return FolderCopy.of(MADE.computeIfAbsent(List.of(periods), MadeSample::make), folder);
    }

    private static Path make(List<String> periods) {
        var output = temporary();
        for (var period : periods) {
            var run = Cli.run(Sample.SHIPPED, output, "--period", period);
            assertEquals(0, run.exitCode(), run.text());
        }
        return output;
    }

    private static Path temporary() {
        try {
            var folder = Files.createTempDirectory("made-sample");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
