package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same extracts, history and templates give the same bytes, wherever and whenever they are made.
class ReproducibilityTest {
    @TempDir
    Path here;

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026-05"})
    void anotherDayTimeZoneLocaleUserFolderAndProcessGiveTheSameBytes(String period) throws Exception {
        var first = Cli.run(Sample.SHIPPED, here.resolve("output"), "--period", period);
        assertEquals(0, first.exitCode(), first.text());
        var input = Sample.copyTo(elsewhere.resolve("en anden mappe/ind")).folder();
        var templates = EditedTemplates.copyTo(elsewhere.resolve("skabeloner")).folder();
        var output = elsewhere.resolve("ud");
        runElsewhere(input, templates, output, period);
        var made = Hashes.of(here.resolve("output").resolve(period));
        assertTrue(made.size() >= 6, made.toString());
        assertEquals(made, Hashes.of(output.resolve(period)));
    }

    private void runElsewhere(Path input, Path templates, Path output, String period) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.name=en.anden"));
        command.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"));
        command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path")), Opfoelgning.class.getName()));
        command.addAll(List.of("run", "--period", period, "--input", input.toString()));
        command.addAll(List.of("--templates", templates.toString(), "--output", output.toString()));
        var process = new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true);
        process.environment()
                .putAll(Map.of(
                        "TZ", "Pacific/Auckland",
                        "LANG", "tr_TR.UTF-8",
                        "LC_CTYPE", "C.UTF-8",
                        "USER", "en.anden",
                        "OPFOELGNING_NOW", "2031-12-31T23:59:58Z"));
        var started = process.start();
        var printed = new String(started.getInputStream().readAllBytes());
        assertEquals(0, started.waitFor(), printed);
    }

    /// The other process starts in another folder.
    private static String absolute(String classPath) {
        return String.join(
                File.pathSeparator,
                List.of(classPath.split(File.pathSeparator)).stream()
                        .map(part -> Path.of(part).toAbsolutePath().toString())
                        .toList());
    }
}
