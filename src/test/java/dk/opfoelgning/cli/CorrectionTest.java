package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the committee saw is never overwritten; a numbered correction takes its place and says what it changes.
class CorrectionTest {
    private static final String REASON = "Et beløb var tastet forkert.";

    @TempDir
    private static Path made;

    private static Town draft = new Town(new FewCitizens(Path.of(".")), Path.of("."));
    private static Town approved = draft;
    private static Town corrected = draft;

    @TempDir
    private Path folder;

    private Town town = draft;

    @BeforeAll
    static void juneIsMadeApprovedAndCorrected() throws IOException {
        draft = Town.in(made.resolve("draft"));
        draft.input().cases("2026-06", "A 1200", "B 2000");
        draft.input().budget("2026-06", 100_000, 104_000);
        draft.run("2026-06");
        approved = draft.copyTo(made.resolve("approved"));
        approved.approve("2026-06");
        corrected = approved.copyTo(made.resolve("corrected"));
        corrected.input().cases("2026-06", "A 1200", "B 2500");
        corrected.run("2026-06", "--correction", REASON);
    }

    @Test
    void itSaysWhyAndWhichHeadlineFiguresItChanges() throws IOException {
        town = corrected.copyTo(folder);
        var page = town.page("2026-06-rettelse-1/orientering.html");
        assertTrue(page.contains("Orientering juni 2026, rettelse nr. 1"), page);
        assertTrue(page.contains("i stedet for det, der tidligere er godkendt for juni 2026."), page);
        assertTrue(page.contains("»" + REASON + "«"), page);
        assertTrue(page.contains("Særligt dyre enkeltsager, forventet udgift, i alt 3,2 3,7 "), page);
        var corrected = page.substring(page.indexOf("Om rettelsen"), page.indexOf("Tal i korte træk"));
        assertTrue(corrected.contains("Hovedtal før og efter rettelsen, juni 2026 (sager og mio. kr.)"), corrected);
        assertFalse(corrected.contains("antal sager, i alt"), "the number of cases is the same");
    }

    @Test
    void aDocumentWhoseHeadlineFiguresStandSaysSo() throws IOException {
        town = corrected.copyTo(folder);
        var page = town.page("2026-06-rettelse-1/budgetopfoelgning-voksne.html");
        assertTrue(page.contains("Ingen af de hovedtal, som dokumentet viste før, er ændret."), page);
    }

    @Test
    void itLiesBesideWhatItCorrectsUntilItIsApprovedAndAfter() throws IOException {
        town = corrected.copyTo(folder);
        var told = Hashes.of(town.made("2026-06"));
        assertTrue(status().matches("(?s).*2026-06 +approved.*2026-06-rettelse-1 +draft.*"), status());
        town.approve("2026-06");
        assertEquals(told, Hashes.of(town.made("2026-06")));
        assertTrue(status().matches("(?s).*2026-06 +superseded.*2026-06-rettelse-1 +approved.*"), status());
        assertTrue(
                Files.readString(town.made("2026-06-rettelse-1/manifest.json")).contains("\"correction\" : 1"));
    }

    @Test
    void untilItIsApprovedLaterOnesAreComparedWithWhatTheCommitteeSaw() throws IOException {
        town = corrected.copyTo(folder);
        town.input().cases("2026-07", "A 1200", "B 2500");
        town.run("2026-07");
        assertEquals(500_000, change());
        town.approve("2026-06");
        town.run("2026-07");
        assertEquals(0, change());
    }

    private int change() throws IOException {
        return town.figures("2026-07")
                .value("high_cost.change.expenditure", "total", "2026-07")
                .intValueExact();
    }

    @Test
    void aDraftComparedWithWhatWasCorrectedSinceIsMadeAgainBeforeItIsApproved() throws IOException {
        town = corrected.copyTo(folder);
        town.input().cases("2026-07", "A 1200", "B 2500");
        town.run("2026-07");
        town.approve("2026-06");
        var stale = town.command("approve", "--period", "2026-07");
        assertEquals(2, stale.exitCode(), stale.text());
        assertTrue(stale.text().contains("make it again with: ./opfoelgning run --period 2026-07"), stale.text());
        town.run("2026-07");
        town.approve("2026-07");
    }

    @Test
    void theSourceOfALaterFollowUpStaysWhenAnEarlierOneIsCorrected() throws IOException {
        town = approved.copyTo(folder);
        town.input().cases("2026-07", "A 1200", "B 2500");
        town.run("2026-07");
        town.approve("2026-07");
        town.input().cases("2026-06", "A 1200", "B 2500");
        town.run("2026-06", "--correction", REASON);
        var then = explained();
        town.approve("2026-06");
        assertEquals(then, explained());
    }

    private String explained() {
        return town.command("explain", "high_cost.expenditure", "--group", "total", "--period", "2026-07")
                .text();
    }

    @Test
    void aSecondCorrectionIsNumberTwo() throws IOException {
        town = corrected.copyTo(folder);
        town.approve("2026-06");
        town.input().cases("2026-06", "A 1200", "B 2600");
        town.run("2026-06", "--correction", "Endnu et beløb var tastet forkert.");
        var figures = town.figures("2026-06-rettelse-2");
        assertEquals(
                3_700_000,
                figures.value("high_cost.expenditure.before_correction", "total", "2026-06")
                        .intValueExact());
    }

    @Test
    void aDraftIsNotCorrectedButMadeAgain() throws IOException {
        town = draft.copyTo(folder);
        var refused = town.ran("--period", "2026-06", "--correction", REASON);
        assertEquals(2, refused.exitCode(), refused.text());
        assertTrue(refused.text().contains("run it without --correction"), refused.text());
    }

    @Test
    void aReasonWithACprNumberIsRefusedWithoutIt() throws IOException {
        town = approved.copyTo(folder);
        var refused = town.ran("--period", "2026-06", "--correction", "Sagen om 010190-1234 var forkert.");
        assertEquals(2, refused.exitCode(), refused.text());
        assertFalse(refused.text().contains("010190"), refused.text());
    }

    @Test
    void aNightlyRunAfterTheApprovalHasNothingToDoAndSaysWhatHasChanged() throws IOException {
        town = approved.copyTo(folder);
        var quiet = town.ran();
        assertEquals(0, quiet.exitCode(), quiet.text());
        assertFalse(quiet.text().contains("sager.csv"), quiet.text());
        town.input().cases("2026-06", "A 1200", "B 2500");
        var changed = town.ran();
        assertEquals(0, changed.exitCode(), changed.text());
        assertTrue(changed.text().contains("2026-06/sager.csv"), changed.text());
        assertFalse(Files.exists(town.made("2026-06-rettelse-1")), "nothing is corrected unasked");
    }

    private String status() {
        return town.command("status").text();
    }
}
