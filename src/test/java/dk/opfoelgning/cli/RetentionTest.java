package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Case rows are deleted when their time is over, by a run and told by it; figures stay.
class RetentionTest {
    private static final String IN_TIME = "2028-04-30T23:59:59Z";
    private static final String APRIL_IS_OVER = "2028-05-01T00:00:00Z";
    private static final String MAY_IS_OVER = "2028-06-01T00:00:00Z";

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void copy() throws IOException {
        sample = Sample.fewRowsTo(folder.resolve("input"));
    }

    @AfterEach
    void forgetNow() {
        System.clearProperty("opfoelgning.now");
    }

    private Path output() {
        return folder.resolve("output");
    }

    private String run(String now) {
        System.setProperty("opfoelgning.now", now);
        var run = Cli.run(sample.folder(), output(), "--user", "nattekørsel");
        assertEquals(0, run.exitCode(), run.text());
        return run.text();
    }

    private String orientering() throws IOException {
        return Files.readString(output().resolve("2026-05/orientering.html"))
                .replaceAll("<[^>]*>", "")
                .replaceAll("[\\s\u00a0]+", " ");
    }

    private Set<String> onlyInApril() throws IOException {
        var april = citizens("2026-04/sager.csv");
        april.removeAll(citizens("2026-05/sager.csv"));
        return april;
    }

    private Set<String> citizens(String file) throws IOException {
        return sample.text(file).lines().skip(1).map(line -> line.split(";")[1]).collect(Collectors.toSet());
    }

    private boolean isInDatabase(Set<String> citizens) throws IOException {
        var bytes = new String(
                Files.readAllBytes(output().resolve("state/opfoelgning.mv.db")), StandardCharsets.ISO_8859_1);
        return citizens.stream().anyMatch(bytes::contains);
    }

    private List<String> events() throws SQLException {
        var url = "jdbc:h2:file:" + output().toAbsolutePath().resolve("state/opfoelgning");
        var events = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url);
                var rows = connection
                        .createStatement()
                        .executeQuery("select who, what, period, details from event order by id")) {
            while (rows.next()) {
                events.add("%s %s %s %s"
                        .formatted(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return events;
    }

    @Test
    void aMonthsRowsGoTwoYearsAfterItsEndAndTheRunSaysHowMany() throws Exception {
        sample.edit("2026-04/sager.csv", rows -> rows.replace("B589190", "B999999"));
        assertNotEquals(Set.of(), onlyInApril());
        assertFalse(run(IN_TIME).contains("slettet"));
        assertTrue(isInDatabase(onlyInApril()), "the search finds them where they are");
        long rows = sample.text("2026-04/sager.csv").lines().count() - 1;
        var told = run(APRIL_IS_OVER);
        assertTrue(
                told.contains(rows + " sagsrækker fra 2026-04 er slettet efter opbevaringstiden; tallene er bevaret."),
                told);
        assertFalse(told.contains("fra 2026-05 er"), told);
        assertFalse(isInDatabase(onlyInApril()));
        assertTrue(
                events().contains("nattekørsel DELETE 2026-04 " + rows + " case rows after their retention time"),
                () -> "the event is missing");
        var log = Files.readString(output().resolve("state/opfoelgning.log"));
        assertTrue(log.contains("Deleted " + rows + " case rows of 2026-04"), log);
        assertFalse(run(APRIL_IS_OVER).contains("slettet"), "told once");
    }

    @Test
    void whatIsComparedWithDeletedRowsIsComparedByFiguresAndSaysSo() throws IOException {
        run(IN_TIME);
        var before = FiguresCsv.of(output().resolve("2026-05"));
        assertFalse(orientering().contains("sammenlignes én for én"), orientering());
        run(APRIL_IS_OVER);
        run(APRIL_IS_OVER);
        var figures = FiguresCsv.of(output().resolve("2026-05"));
        for (var id : List.of("high_cost.change.cases", "high_cost.change.expenditure")) {
            assertEquals(before.value(id, "total", "2026-05"), figures.value(id, "total", "2026-05"));
        }
        assertTrue(figures.find("high_cost.cases", "total", "2026-04").isPresent());
        assertTrue(figures.find("high_cost.inflow.cases", "total", "2026-05").isEmpty());
        assertTrue(
                orientering().contains("Sagerne kan ikke længere sammenlignes én for én med april 2026"),
                orientering());
        var compare = Cli.execute("compare", "--from", "2026-04", "--to", "2026-05", "--output", output().toString());
        assertEquals(0, compare.exitCode(), compare.text());
        assertTrue(
                compare.text().contains("Sagsrækkerne fra april\u00a02026 er slettet efter opbevaringstiden"),
                compare.text());
    }

    @Test
    void aRunOfAMonthWhoseTimeIsOverReadsItsRowsAgain() throws IOException {
        run(MAY_IS_OVER);
        var before = FiguresCsv.of(output().resolve("2026-05"));
        var again = run(MAY_IS_OVER);
        var figures = FiguresCsv.of(output().resolve("2026-05"));
        assertTrue(again.contains("fra 2026-05 er slettet"), again);
        assertEquals(
                before.value("high_cost.cases", "total", "2026-05"),
                figures.value("high_cost.cases", "total", "2026-05"));
    }

    @Test
    void documentsAreNotMadeAgainOfDeletedRows() {
        run(MAY_IS_OVER);
        for (var command : List.of(List.of("approve"), List.of("preview", "orientering"))) {
            var arguments = new ArrayList<>(command);
            arguments.addAll(List.of("--period", "2026-05", "--output", output().toString()));
            var result = Cli.execute(arguments.toArray(String[]::new));
            assertEquals(2, result.exitCode(), result.text());
            assertTrue(result.text().contains("the case rows of 2026-05 were deleted"), result.text());
        }
    }
}
