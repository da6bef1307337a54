package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Any two follow-ups side by side on the terminal.
class CompareTest {
    @TempDir
    static Path output;

    @BeforeAll
    static void theSampleIsRun() throws IOException {
        MadeSample.copyTo(output, "2026-05");
    }

    private static Cli.Result compare(String from, String to, String... more) {
        var arguments = new ArrayList<>(
                List.of("compare", "--input", "input", "--output", output.toString(), "--from", from, "--to", to));
        arguments.addAll(List.of(more));
        return Cli.execute(arguments.toArray(String[]::new));
    }

    private static void assertSays(Cli.Result result, String... lines) {
        var spaced = result.text().replaceAll("[ \u00a0]+", " ");
        for (var line : lines) {
            assertTrue(spaced.contains(line), () -> "expected '" + line + "' in\n" + spaced);
        }
    }

    @Test
    void twoFollowUpsThatAreNotNeighboursAreComparedCaseByCase() {
        var result = compare("2026-03", "2026-05");
        assertEquals(0, result.exitCode(), result.text());
        assertSays(
                result,
                "Fra marts 2026 til maj 2026",
                "forventet udgift, i alt 439.300 457.200 +17.900 1.000 kr.",
                "antal sager, 75 pct. refusion 36 42 +6 sager",
                "årets forventede resultat inkl. overførsler 46.600 52.211 +5.611 1.000 kr.",
                "tilgang, antal sager, i alt 6 sager",
                "afgang, antal sager, i alt 6 sager");
    }

    @Test
    void theChangesAreThoseOfARunWithThatBaseline(@TempDir Path other) throws IOException {
        assertEquals(
                0,
                Cli.run(Sample.SHIPPED, other, "--period", "2026-05", "--baseline", "2026-03")
                        .exitCode());
        var figures = FiguresCsv.of(other.resolve("2026-05"));
        assertEquals(
                "6", figures.value("high_cost.inflow.cases", "total", "2026-05").toPlainString());
        var price = figures.value("high_cost.price_change.expenditure", "total", "2026-05")
                .movePointLeft(3)
                .setScale(0, RoundingMode.HALF_UP);
        assertEquals("18089", price.toPlainString());
        assertSays(compare("2026-03", "2026-05"), "prisændringer, i alt 18.089 1.000 kr.");
    }

    @Test
    void whatIsTheSameIsShownOnlyOnRequest() {
        var same = "antal sager, i alt 244 244 0 sager";
        assertFalse(compare("2026-03", "2026-05").text().replaceAll(" +", " ").contains(same));
        assertSays(compare("2026-03", "2026-05", "--all"), same);
    }

    @Test
    void nothingIsKept() throws IOException {
        var before = Hashes.of(output.resolve("2026-05"));
        var status = Cli.execute("status", "--output", output.toString()).text();
        compare("2026-03", "2026-05");
        assertEquals(before, Hashes.of(output.resolve("2026-05")));
        assertEquals(
                status, Cli.execute("status", "--output", output.toString()).text());
    }

    @Test
    void anUnknownFollowUpOrAWrongOrderIsWrongUsage() {
        assertEquals(2, compare("2026-05", "2026-03").exitCode());
        assertSays(compare("2026-05", "2026-03"), "2026-05 is not earlier than 2026-03");
        assertEquals(2, compare("2026-03", "2027-01").exitCode());
        assertSays(compare("2026-03", "2027-01"), "there are no stored figures of 2027-01");
        assertEquals(2, Cli.execute("compare", "--from", "2026-03").exitCode());
    }
}
