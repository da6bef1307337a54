package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What changed since the last meeting, or since the same month last year.
class ComparisonRuleTest {
    private static final String CENTER = "maanedsstatus-center-for-handicap-og-myndighed.html";

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void copy() throws IOException {
        sample = Sample.copyTo(folder.resolve("input"));
    }

    private void addLastYear() throws IOException {
        Files.createDirectories(sample.file("2025-05"));
        for (var file : List.of("sager.csv", "budget.csv")) {
            sample.write("2025-05/" + file, sample.text("2026-04/" + file).replace("2026-04-30", "2025-05-31"));
        }
    }

    private String made(String file) throws IOException {
        return Files.readString(folder.resolve("output/2026-05").resolve(file)).replace('\u00a0', ' ');
    }

    private void run(String... more) {
        var run = Cli.run(sample.folder(), folder.resolve("output"), more);
        assertEquals(0, run.exitCode(), run.text());
    }

    private static void assertSays(String page, String sentence) {
        var text = page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
        assertTrue(text.contains(sentence), text);
    }

    @Test
    void theSameMonthLastYearIsNamedWithItsYearInEveryDocument() throws IOException {
        addLastYear();
        run("--comparison", "same-month-last-year");
        assertTrue(made("manifest.json").contains("\"baseline\" : \"2025-05\""), made("manifest.json"));
        assertSays(made("orientering.html"), "opfølgningen for maj 2025, samme måned året før");
        assertSays(made(CENTER), "siden maj 2025");
    }

    /// A budget of another year is no last budget follow-up.
    @Test
    void budgetsAreComparedWithTheLastBudgetFollowUpAllTheSame() throws IOException {
        addLastYear();
        run("--comparison", "same-month-last-year");
        assertSays(
                made("budgetopfoelgning-job-vejledning-integration-og-ydelser.html"),
                "Siden budgetopfølgningen for april 2026 er centrenes forventede resultat");
    }

    @Test
    void aNamedBaselineCountsForBudgetsToo() throws IOException {
        run("--baseline", "2026-03");
        assertSays(
                made("budgetopfoelgning-job-vejledning-integration-og-ydelser.html"),
                "Siden budgetopfølgningen for marts 2026 er centrenes forventede resultat");
    }

    @Test
    void whereLastYearIsNotKnownTheLastFollowUpServesAndTheDocumentSaysSo() throws IOException {
        run("--comparison", "same-month-last-year");
        assertSays(
                made("orientering.html"),
                "den seneste opfølgning, april 2026 (ikke godkendt), da der ingen er for maj 2025");
    }
}
