package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A month's files can change after its follow-up was told; changes are then counted from what was told, or from what
/// is known now, by setting.
class VintagesTest {
    @TempDir
    private static Path made;

    private static Town told = new Town(new FewCitizens(Path.of(".")), Path.of("."));
    private static Town inJuly = told;

    @TempDir
    private Path folder;

    private Town town = told;

    @BeforeAll
    static void juneChangesAfterItWasTold() throws IOException {
        told = Town.in(made.resolve("june"));
        told.input().cases("2026-06", "A 1200");
        told.input().budget("2026-06", 100_000, 104_000);
        told.run("2026-06");
        told.approve("2026-06");
        told.input().cases("2026-06", "A 1200", "B 2000");
        told.input().budget("2026-06", 100_000, 104_500);
        told.input().cases("2026-07", "A 1200", "B 2000", "C 1000");
        told.input().budget("2026-07", 100_000, 104_700);
        inJuly = told.copyTo(made.resolve("july"));
        inJuly.run("2026-07");
    }

    @AfterEach
    void forgetSettings() {
        System.clearProperty("opfoelgning.vintage");
    }

    @Test
    void changesAreCountedFromWhatWasTold() throws IOException {
        town = inJuly.copyTo(folder);
        assertEquals(2, number("high_cost.change.cases", "total", "2026-07"));
        assertEquals(1, number("high_cost.cases", "total", "2026-06"));
        assertEquals(700_000, number("budget.result_incl.change", "Voksne/Service", "2026-07"));
        var page = town.page("2026-07/orientering.html");
        assertTrue(page.contains("som de blev oplyst da."), page);
        assertTrue(page.contains("juni 2026, som tallene blev oplyst da."), page);
        assertTrue(page.contains("antal sager, i alt 1 2 "), page);
    }

    @Test
    void bySettingTheyAreCountedFromWhatIsKnownNow() throws IOException {
        town = told.copyTo(folder);
        System.setProperty("opfoelgning.vintage", "as-known");
        town.run("2026-07");
        assertEquals(1, number("high_cost.change.cases", "total", "2026-07"));
        assertEquals(2, number("high_cost.cases", "total", "2026-06"));
        assertEquals(1, number("high_cost.cases.told_before", "total", "2026-06"));
        assertEquals(200_000, number("budget.result_incl.change", "Voksne/Service", "2026-07"));
        var page = town.page("2026-07/orientering.html");
        assertTrue(page.contains("juni 2026, som tallene kendes nu."), page);
        assertTrue(page.contains("antal sager, i alt 1 2 "), page);
    }

    @Test
    void theBudgetFollowUpListsWhatItToldBefore() throws IOException {
        town = inJuly.copyTo(folder);
        var page = town.page("2026-07/budgetopfoelgning-voksne.html");
        assertTrue(page.contains("Voksne, Service, forventet forbrug 104,0 104,5 "), page);
    }

    @Test
    void anOlderMonthIsListedToo() throws IOException {
        town = inJuly.copyTo(folder);
        town.approve("2026-07");
        town.input().cases("2026-06", "A 1300", "B 2000");
        town.input().cases("2026-08", "A 1300", "B 2000", "C 1000");
        town.run("2026-08");
        var figures = town.figures("2026-08");
        assertEquals(
                3_300_000,
                figures.value("high_cost.expenditure.known_now", "total", "2026-06")
                        .intValueExact());
        assertFalse(
                figures.find("high_cost.cases.told_before", "total", "2026-07").isPresent(), "July stands");
    }

    @Test
    void aFileThatIsGoneRevisesNothing() throws IOException {
        town = told.copyTo(folder);
        Files.delete(folder.resolve("input/2026-06/budget.csv"));
        town.run("2026-07");
        var figures = town.figures("2026-07");
        assertFalse(figures.find("budget.result.told_before", "Voksne/Service", "2026-06")
                .isPresent());
        assertEquals(700_000, number("budget.result_incl.change", "Voksne/Service", "2026-07"));
    }

    @Test
    void aFileThatComesAgainAsItWasToldIsNoRevision() throws IOException {
        town = told.copyTo(folder);
        town.input().cases("2026-06", "A 1200");
        town.input().budget("2026-06", 100_000, 104_000);
        town.run("2026-07");
        assertFalse(town.page("2026-07/orientering.html").contains("Rettede tal"));
    }

    @Test
    void theSourceOfWhatWasToldCanBeShownAfterItsFileWasReplaced() throws IOException {
        var then = explained(told.copyTo(folder.resolve("june")));
        var now = explained(inJuly.copyTo(folder.resolve("july")));
        assertTrue(then.contains("2026-06/sager.csv"), then);
        assertEquals(then, now);
    }

    private static String explained(Town town) {
        return town.command("explain", "high_cost.cases", "--group", "total", "--period", "2026-06")
                .text();
    }

    private int number(String id, String group, String about) throws IOException {
        return town.figures("2026-07").value(id, group, about).intValueExact();
    }
}
