package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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
        var options = List.of(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.name=en.anden",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=2");
        var environment = Map.of(
                "TZ", "Pacific/Auckland",
                "LANG", "tr_TR.UTF-8",
                "LC_CTYPE", "C.UTF-8",
                "USER", "en.anden",
                "OPFOELGNING_NOW", "2031-12-31T23:59:58Z");
        var run = new OtherProcess(elsewhere, options, environment)
                .execute(
                        "run",
                        "--period",
                        period,
                        "--input",
                        input.toString(),
                        "--templates",
                        templates.toString(),
                        "--output",
                        output.toString());
        assertEquals(0, run.exitCode(), run.text());
    }
}
