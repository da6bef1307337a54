package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The log of who did what: only ever added to, exported as CSV, and deleted when its time is over.
class LogTest {
    private static final String AWKWARD = "Sekretariatet; \"bogen\"";

    @TempDir
    static Path approvedAndDraft;

    @TempDir
    Path folder;

    @BeforeAll
    static void aMonthIsApprovedAndTheNextOneIsADraft() throws IOException {
        var folder =
                Sample.fewRowsTo(approvedAndDraft.resolve("input")).folder().getParent();
        done(folder, "2026-06-01T08:00:00Z", "run", "--period", "2026-04", "--user", "nat");
        done(folder, "2026-06-01T09:00:00Z", "approve", "--period", "2026-04", "--user", AWKWARD);
        done(folder, "2026-06-01T10:00:00Z", "run", "--period", "2026-05", "--user", "nat");
        System.clearProperty("opfoelgning.now");
    }

    @BeforeEach
    void copy() throws IOException {
        FolderCopy.of(approvedAndDraft.resolve("input"), folder.resolve("input"));
    }

    private void goOn() throws IOException {
        FolderCopy.of(approvedAndDraft.resolve("output"), folder.resolve("output"));
    }

    @AfterEach
    void forgetSettings() {
        for (var name : List.of("now", "log-retention", "retention", "four-eyes")) {
            System.clearProperty("opfoelgning." + name);
        }
    }

    private static Cli.Result execute(Path folder, String now, String... command) {
        System.setProperty("opfoelgning.now", now);
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--output", folder.resolve("output").toString()));
        if (command[0].equals("run")) {
            arguments.addAll(List.of("--input", folder.resolve("input").toString()));
        }
        return Cli.execute(arguments.toArray(String[]::new));
    }

    private Cli.Result execute(String now, String... command) {
        return execute(folder, now, command);
    }

    private static String done(Path folder, String now, String... command) {
        var result = execute(folder, now, command);
        assertEquals(0, result.exitCode(), result.text());
        return result.text();
    }

    private String done(String now, String... command) {
        return done(folder, now, command);
    }

    private List<String> log(String... options) {
        var arguments = new ArrayList<>(List.of("log"));
        arguments.addAll(List.of(options));
        var text = done("2031-06-08T12:00:00Z", arguments.toArray(String[]::new));
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            return csv.stream().map(LogTest::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(NamedCsvRecord row) {
        return String.join(" ", row.getField("who"), row.getField("what"), row.getField("period"));
    }

    @Test
    void everyFieldIsReadAsItWasWrittenAndWhatIsDoneLaterOnlyAddsToIt() throws IOException {
        goOn();
        assertEquals(List.of("nat run 2026-04", AWKWARD + " approve 2026-04", "nat run 2026-05"), log());
        assertEquals(List.of("nat run 2026-05"), log("--period", "2026-05"));
        var before = done("2026-06-02T08:00:00Z", "log");
        done("2026-06-02T09:00:00Z", "run", "--period", "2026-05", "--user", "dag");
        done("2026-06-02T11:00:00Z", "decision", "--period", "2026-04", "--user", "chef", "Taget til efterretning.");
        var after = done("2026-06-02T12:00:00Z", "log");
        assertTrue(after.startsWith(before), after);
        assertEquals(2, after.lines().count() - before.lines().count(), after);
    }

    @Test
    void entriesGoAfterFiveYearsAndTheRunSaysHowMany() throws IOException {
        goOn();
        var inTime = done("2031-06-01T23:59:59Z", "run", "--period", "2026-05", "--user", "nat");
        assertFalse(inTime.contains("log:"), inTime);
        var told = done("2031-06-02T00:00:00Z", "run", "--period", "2026-05", "--user", "nat");
        assertTrue(told.contains("log: 2 entries deleted after the retention time"), told);
        var log = done("2031-06-02T00:00:00Z", "log");
        assertTrue(log.contains(";nat;delete;;2 entries of the log after their retention time"), log);
        assertFalse(log.contains("bogen"), log);
    }

    @Test
    void whoMadeADraftIsKnownUntilItIsApproved() {
        System.setProperty("opfoelgning.log-retention", "30d");
        System.setProperty("opfoelgning.four-eyes", "true");
        done("2026-06-01T08:00:00Z", "run", "--period", "2026-04", "--user", "nat");
        done("2026-08-01T08:00:00Z", "run", "--period", "2026-05", "--user", "dag");
        assertEquals(List.of("nat run 2026-04", "dag run 2026-05"), log());
        var refused = execute("2026-08-01T09:00:00Z", "approve", "--period", "2026-04", "--user", "nat");
        assertEquals(2, refused.exitCode(), refused.text());
    }

    @ParameterizedTest
    @CsvSource({
        "log-retention, 0d, a day",
        "log-retention, -5y, a day",
        "log-retention, 1m-40d, a day",
        "retention, -24m, a month",
        "retention, 20d, a month"
    })
    void aRetentionTimeThatIsNoneIsRefused(String setting, String time, String least) {
        System.setProperty("opfoelgning." + setting, time);
        var refused = execute("2026-06-01T08:00:00Z", "run");
        assertEquals(2, refused.exitCode(), refused.text());
        assertEquals(1, refused.text().lines().count(), refused.text());
        assertTrue(
                refused.text().contains("the setting opfoelgning." + setting + " must be at least " + least),
                refused.text());
    }
}
