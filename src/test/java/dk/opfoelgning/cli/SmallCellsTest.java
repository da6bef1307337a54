package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is few is a setting, and holds for everything that counts citizens.
class SmallCellsTest {
    private static final String LIMIT = "opfoelgning.small-cells";

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void copy() throws IOException {
        sample = Sample.fewRowsTo(folder.resolve("input"));
    }

    @AfterEach
    void forgetLimit() {
        System.clearProperty(LIMIT);
    }

    private Path run(String limit) {
        System.setProperty(LIMIT, limit);
        var run = Cli.run(sample.folder(), folder.resolve("output"));
        assertEquals(0, run.exitCode(), run.text());
        return folder.resolve("output/2026-05");
    }

    private Sample forecast(String... memos) throws IOException {
        return sample.write(
                "2026-05/prognose.csv",
                "plan;raekkefoelge;art;tekst;2026;2027;enhed\n" + String.join("\n", memos) + "\n");
    }

    private static String plan(Path period) throws IOException {
        try (var files = Files.list(period)) {
            var file = files.filter(each -> each.getFileName().toString().matches("budgetopfoelgning-.*html"))
                    .findFirst()
                    .orElseThrow();
            var page = Files.readString(file).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
            int start = page.indexOf("Alle i planen");
            return page.substring(start, start + 120);
        }
    }

    @ParameterizedTest
    @CsvSource({"2, true", "4, false"})
    void theLimitIsASetting(String limit, boolean isThreeShown) throws IOException {
        forecast("Plan;1;memo;Alle i planen;30;41;sager", "Plan;2;memo;Heraf i egne tilbud;3;31;sager");
        var open = FiguresCsv.read(run(limit).resolve("figures-offentlig.csv"));
        assertEquals(
                isThreeShown,
                open.find("forecast.line.2026", "Plan/02", "2026-05").isPresent());
        assertTrue(open.find("forecast.line.2027", "Plan/02", "2026-05").isPresent());
    }

    @Test
    void aSmallCountOfAPlanHidesThoseThatItCouldBeFoundFrom() throws IOException {
        forecast("Plan;1;memo;Alle i planen;30;41;sager", "Plan;2;memo;Heraf i egne tilbud;2;31;sager");
        var shown = plan(run("2"));
        assertTrue(shown.contains(".. 41"), shown);
        assertTrue(shown.contains(".. 31"), shown);
    }

    /// Nobody knows whether it is a unit of citizens.
    @Test
    void aSmallCountInAUnitThatNoFigureHasIsHiddenToo() throws IOException {
        forecast("Plan;1;memo;Alle i planen;30;41;beboere", "Plan;2;memo;Heraf i egne tilbud;2;31;beboere");
        var shown = plan(run("2"));
        assertTrue(shown.contains(".. 41"), shown);
        assertTrue(shown.contains(".. 31"), shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5"})
    void aLimitThatRoundedCountsWouldNotHideIsAMistake(String limit) {
        System.setProperty(LIMIT, limit);
        var run = Cli.run(sample.folder(), folder.resolve("output"));
        assertEquals(1, run.exitCode(), run.text());
        assertTrue(run.text().contains("opfoelgning.small-cells must be 2 to 4"), run.text());
        assertFalse(Files.exists(folder.resolve("output/2026-05")));
    }
}
