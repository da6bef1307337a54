package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// An extract that is wrong ends the run with 3, tells the caseworker where and why, and leaves the documents alone.
class RejectionTest {
    private static final String CASES = "2026-05/sager.csv";
    private static final String UNEMPLOYMENT = "2026-05/ledighed.csv";
    private static final String BUDGET = "2026-05/budget.csv";

    @TempDir
    static Path output;

    @BeforeAll
    static void publishTheSample() throws IOException {
        MadeSample.copyTo(output, "2026-05");
    }

    private interface Fault {
        void plant(Sample sample) throws IOException;
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("missing file", "2026-05/sager: filen mangler", sample -> sample.delete(CASES)),
                fault(
                        "missing column",
                        CASES + ", linje 1, kolonne \"aarsudgift\": kolonnen mangler",
                        inLine(CASES, 1, line -> line.replace("aarsudgift", "beloeb"))),
                fault(
                        "no rows",
                        CASES + ": filen har ingen rækker",
                        sample -> sample.edit(CASES, text -> text.substring(0, text.indexOf('\n') + 1))),
                fault(
                        "wrong period",
                        CASES + ", linje 3, kolonne \"opgjort_pr\": datoen ligger uden for mappens periode",
                        inLine(CASES, 3, line -> line.replaceFirst("2026-05-31", "2026-04-30"))),
                fault(
                        "budget after the period",
                        BUDGET + ", linje 2, kolonne \"opgjort_pr\": datoen ligger efter",
                        inLine(BUDGET, 2, line -> line.replaceFirst("2026-05-31", "2026-06-01"))),
                fault(
                        "two dates in the budget",
                        BUDGET + ", linje 3, kolonne \"opgjort_pr\": datoen er en anden end i filens første linje",
                        inLine(BUDGET, 3, line -> line.replaceFirst("2026-05-31", "2026-05-30"))),
                fault(
                        "text too long",
                        CASES + ", linje 2, kolonne \"tilbud\": teksten er længere end 1.000 tegn",
                        inLine(CASES, 2, line -> line.replace("Botilbud Høgevej", "x".repeat(1001)))),
                fault(
                        "unreadable amount",
                        CASES + ", linje 2, kolonne \"aarsudgift\": beløbet kan ikke læses",
                        inLine(CASES, 2, line -> line.replace("386.111,77", "386,111.77"))),
                fault(
                        "unreadable date",
                        CASES + ", linje 2, kolonne \"startdato\": datoen kan ikke læses",
                        inLine(CASES, 2, line -> line.replace("18-03-2011", "31-02-2011"))),
                fault(
                        "end before start",
                        CASES + ", linje 2, kolonne \"slutdato\": slutdatoen ligger før",
                        inLine(CASES, 2, line -> line.replace("18-03-2011;;", "18-03-2011;17-03-2011;"))),
                fault(
                        "negative yearly amount",
                        CASES + ", linje 2, kolonne \"aarsudgift\": beløbet er negativt",
                        inLine(CASES, 2, line -> line.replace("386.111,77", "-386.111,77"))),
                fault(
                        "duplicate indsats_id",
                        CASES + ", linje 3, kolonne \"indsats_id\": samme indsats_id står i linje 2",
                        inLine(CASES, 3, line -> line.replace("I395595-2", "I869304-1"))),
                fault(
                        "unknown area code",
                        UNEMPLOYMENT + ", linje 2, kolonne \"OMRÅDE\": området kendes ikke",
                        inLine(UNEMPLOYMENT, 2, line -> line.replace("000;", "999;"))),
                fault(
                        "unknown measure code",
                        UNEMPLOYMENT + ", linje 2, kolonne \"SAESONFAK\"",
                        inLine(UNEMPLOYMENT, 2, line -> line.replace(";9;", ";99;"))),
                fault(
                        "own municipality missing",
                        UNEMPLOYMENT + ": kommunens egne tal mangler",
                        sample -> sample.edit(UNEMPLOYMENT, text -> text.replaceAll("(?m)^730;", "751;"))),
                fault(
                        "unknown year of limits",
                        "refusionsgraenser.csv: der er ingen refusionsgrænser for 2026",
                        sample -> sample.edit("refusionsgraenser.csv", text -> text.replaceAll("(?m)^2026;.*\\R", ""))),
                fault(
                        "something like a CPR number",
                        CASES + ", linje 2, kolonne \"tilbud\": her står noget, der ligner",
                        inLine(CASES, 2, line -> line.replace("Botilbud Høgevej", "Bor 010190-4321"))),
                fault(
                        "an earlier period",
                        "2026-04/sager.csv, linje 2, kolonne \"startdato\": datoen kan ikke læses",
                        inLine("2026-04/sager.csv", 2, line -> line.replace("09-05-2024", "09-13-2024"))));
    }

    private static Arguments fault(String name, String message, Fault fault) {
        return Arguments.argumentSet(name, message, fault);
    }

    private static Fault inLine(String path, int line, UnaryOperator<String> change) {
        return sample -> sample.editLine(path, line, change);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void endsWith3AndPublishesNothing(String message, Fault fault, @TempDir Path folder) throws IOException {
        var sample = Sample.copyTo(folder);
        fault.plant(sample);
        // The earlier period is known to the shared output folder, so it is tried with a new one
        var place = message.startsWith("2026-04") ? Files.createTempDirectory(folder, "output") : output;
        var before = published(place);
        var result = Cli.run(sample.folder(), place, "--period", "2026-05");
        assertAll(
                () -> assertEquals(3, result.exitCode(), result.text()),
                () -> assertTrue(result.text().contains(message), result.text()),
                () -> assertEquals(before, published(place)),
                () -> assertFalse(result.text().contains("010190"), "a value is told"));
    }

    /// Every published file with its content.
    private static Map<String, String> published(Path output) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(output)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = output.relativize(file).toString();
                if (!path.startsWith("state")) {
                    contents.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }

    @Test
    void listsAHundredProblemsAndCountsTheRest(@TempDir Path folder) throws IOException {
        var sample = Sample.copyTo(folder).edit(CASES, text -> text.replace("2026-05-31", "2026-06-30"));
        var result = Cli.run(sample.folder(), output);
        var rows = sample.text(CASES).lines().count() - 1;
        assertEquals(3, result.exitCode());
        assertEquals(
                100,
                result.text()
                        .lines()
                        .filter(line -> line.startsWith("FEJL  2026-05/sager.csv, linje"))
                        .count());
        assertTrue(result.text().contains("FEJL  … og %d mere.".formatted(rows - 100)), result.text());
    }

    @Test
    void checkFindsTheSameAndMakesNothing(@TempDir Path folder) throws IOException {
        var sample = Sample.copyTo(folder.resolve("input"));
        sample.editLine(CASES, 2, line -> line.replace("386.111,77", "x"));
        var result = Cli.execute(
                "check",
                "--input",
                sample.folder().toString(),
                "--output",
                folder.resolve("output").toString());
        assertEquals(3, result.exitCode());
        assertTrue(result.text().contains(CASES + ", linje 2, kolonne \"aarsudgift\""), result.text());
        assertFalse(Files.exists(folder.resolve("output")));
    }

    @Test
    void checkOfTheSampleFindsNothing() {
        var result = Cli.execute("check");
        assertEquals(0, result.exitCode());
        assertTrue(result.text().contains("2026-05/sager.csv: 836 rækker læst"), result.text());
    }

    @Test
    void anAmountThatIsNotRateTimesDaysIsOnlyAWarning(@TempDir Path folder) throws IOException {
        var sample = Sample.copyTo(folder).editLine(CASES, 2, line -> line.replace("386.111,77", "406.111,77"));
        var result = Cli.execute("check", "--input", sample.folder().toString());
        assertEquals(0, result.exitCode());
        assertTrue(result.text().contains("OBS   " + CASES + ", linje 2, kolonne \"aarsudgift\""), result.text());
    }

    @Test
    void anEarlierPeriodMayBeLeftOutWhenAnotherBaselineIsNamed(@TempDir Path folder) throws IOException {
        var sample = Sample.copyTo(folder);
        sample.editLine("2026-04/sager.csv", 2, line -> line.replace("09-05-2024", "09-13-2024"));
        var place = Files.createTempDirectory(folder, "output");
        var result = Cli.run(sample.folder(), place, "--period", "2026-05", "--baseline", "2026-03");
        assertEquals(0, result.exitCode(), result.text());
        assertTrue(Files.readString(place.resolve("2026-05/manifest.json")).contains("\"baseline\" : \"2026-03\""));
    }

    @Test
    void twoAreasOfOneFileNameEndWith3(@TempDir Path folder) throws IOException {
        var sample = Sample.copyTo(folder);
        sample.editLine(BUDGET, 2, line -> line.replace("Job, vejledning,", "Job vejledning"));
        var before = published(output);
        var result = Cli.run(sample.folder(), output, "--period", "2026-05");
        assertEquals(3, result.exitCode(), result.text());
        assertTrue(result.text().contains("giver samme filnavn"), result.text());
        assertEquals(before, published(output));
    }

    @Test
    void aRejectedRunLeavesEarlierFollowUpsAsTheyWere(@TempDir Path folder) throws IOException {
        var place = folder.resolve("output");
        var sample = Sample.copyTo(folder.resolve("input"));
        assertEquals(0, Cli.run(sample.folder(), place).exitCode());
        sample.editLine("2026-04/sager.csv", 2, line -> line.replace("121.510,12", "2.121.510,12"));
        sample.editLine(CASES, 2, line -> line.replace("386.111,77", "x"));
        assertEquals(3, Cli.run(sample.folder(), place).exitCode());
        sample.editLine(CASES, 2, line -> line.replace(";x", ";386.111,77"));
        assertEquals(0, Cli.run(sample.folder(), place).exitCode());
        var figures = FiguresCsv.of(place.resolve("2026-05"));
        assertEquals(new BigDecimal(244), figures.value("high_cost.cases", "total", "2026-04"));
        assertTrue(
                figures.find("high_cost.cases.told_before", "total", "2026-04").isEmpty(), "April was not made again");
    }

    @Test
    void nothingOfARejectedFileIsLogged(@TempDir Path folder) throws IOException {
        var sample = Sample.copyTo(folder);
        sample.editLine(CASES, 2, line -> line.replace("Botilbud Høgevej", "Hemmelig 010190-4321")
                .replace("386.111,77", "hemmeligt"));
        var place = Files.createTempDirectory(folder, "output");
        assertEquals(3, Cli.run(sample.folder(), place).exitCode());
        try (var files = Files.walk(place)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("emmelig") || bytes.contains("4321"), file + " tells a value");
            }
        }
    }

    /// A misspelt name would else go unnoticed.
    @Test
    void aFileThatNothingReadsIsNamedAndStopsNothing(@TempDir Path input) throws IOException {
        var sample = Sample.copyTo(input);
        sample.write("2026-05/Budget2.csv", "a;b\n1;2\n");
        sample.write("2026-05/~$sager.xlsx", "x");
        var check = Cli.execute("check", "--input", sample.folder().toString());
        assertEquals(0, check.exitCode(), check.text());
        assertTrue(check.text().contains("2026-05/Budget2.csv: filen læses ikke"), check.text());
        assertFalse(check.text().contains("~$"), check.text());
    }
}
