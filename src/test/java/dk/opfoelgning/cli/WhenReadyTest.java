package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the system's scheduler calls: `run --when-ready`.
class WhenReadyTest {
    private static final String REST = "opfoelgning.schedule.rest";
    private static final String NOW = "opfoelgning.now";
    private static final String NOTHING = "nothing to take";

    @TempDir
    private Path folder;

    private Sample sample;
    private final Map<String, String> settings = new HashMap<>(Map.of(REST, "0s"));

    @BeforeEach
    void copy() throws IOException {
        sample = Sample.fewRowsTo(folder.resolve("input"));
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Cli.Result take() {
        return WithSettings.of(settings, () -> Cli.run(sample.folder(), output(), "--when-ready"));
    }

    private Cli.Result execute(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--input", sample.folder().toString(), "--output", output().toString()));
        return Cli.execute(all.toArray(String[]::new));
    }

    private static String[] made(Cli.Result result) {
        return result.text()
                .lines()
                .filter(line -> line.contains(" files in "))
                .map(line -> line.substring(0, 7))
                .toArray(String[]::new);
    }

    private void nextMonth(String period, String before) throws IOException {
        var from = sample.file(before + "/sager.csv");
        Files.createDirectories(sample.file(period));
        Files.writeString(
                sample.file(period + "/sager.csv"),
                Files.readString(from).replace("31-05-2026", "30-06-2026").replace("2026-05-31", "2026-06-30"));
    }

    @Test
    void theNewestPeriodIsTakenOnceAndAgainWhenItsFilesHaveOtherBytesUntilItIsApproved() throws IOException {
        var first = take();
        assertThat(first.exitCode()).as(first.text()).isZero();
        assertThat(made(first)).containsExactly("2026-05");
        assertThat(execute("status").text()).contains("2026-05").contains("draft");

        var again = take();
        assertThat(again.exitCode()).isZero();
        assertThat(again.text()).startsWith(NOTHING);
        Files.setLastModifiedTime(sample.file("2026-05/sager.csv"), FileTime.from(Instant.EPOCH));
        assertThat(take().text()).startsWith(NOTHING);

        sample.edit("2026-05/sager.csv", text -> text + "\n");
        assertThat(made(take())).containsExactly("2026-05");

        execute("approve", "--period", "2026-05");
        sample.edit("2026-05/sager.csv", text -> text + "\n");
        assertThat(take().text()).as("what is approved is left as it is").startsWith(NOTHING);
    }

    @Test
    void anotherTemplateMakesTheDraftAgain() throws IOException {
        var templates = EditedTemplates.copyTo(folder.resolve("templates"));
        settings.put("opfoelgning.templates", templates.folder().toString());
        assertThat(made(take())).containsExactly("2026-05");
        assertThat(take().text()).startsWith(NOTHING);
        templates.replace("orientering.ftlh", ">Resumé<", ">Kort fortalt<");
        assertThat(made(take())).containsExactly("2026-05");
        assertThat(Files.readString(output().resolve("2026-05/orientering.html")))
                .contains(">Kort fortalt<");
    }

    @Test
    void filesThatHaveJustBeenWrittenRestFirst() {
        settings.put(REST, "10m");
        settings.put(NOW, Instant.now().toString());
        var early = take();
        assertThat(early.exitCode()).isZero();
        assertThat(early.text()).startsWith("2026-05: its files changed a moment ago");
        assertThat(output().resolve("2026-05")).doesNotExist();

        settings.put(NOW, Instant.now().plus(Duration.ofMinutes(11)).toString());
        assertThat(made(take())).containsExactly("2026-05");
    }

    /// Programs that copy often set a file's time back to the original's before they have written all of it.
    @Test
    void aFileThatIsStillBeingCopiedUnderAnOldDateIsLeftAlone() throws IOException {
        settings.put(REST, "10m");
        settings.put(NOW, Instant.now().toString());
        try (var files = Files.walk(sample.folder())) {
            for (var file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-06-01T00:00:00Z")));
            }
        }
        assertThat(take().text()).startsWith("2026-05: its files changed a moment ago");
    }

    @Test
    void completeMonthsThatWereMissedAreMadeEarliestFirst() throws IOException {
        assertThat(WithSettings.of(settings, () -> execute("run", "--period", "2026-04", "--no-mail"))
                        .exitCode())
                .isZero();
        execute("approve", "--period", "2026-04");
        nextMonth("2026-06", "2026-05");
        Files.createDirectories(sample.file("2026-07"));
        Files.copy(sample.file("2026-05/budget.csv"), sample.file("2026-07/budget.csv"));
        assertThat(made(take())).as("without 2026-07, which lacks its cases").containsExactly("2026-05", "2026-06");
        assertThat(take().text()).startsWith(NOTHING);
    }

    @Test
    void whatWasRejectedIsNotTriedAgainUntilItIsMended() throws IOException {
        var sound = sample.text("2026-05/sager.csv");
        sample.editLine("2026-05/sager.csv", 2, line -> "x" + line);
        assertThat(take().exitCode()).isEqualTo(3);
        var again = take();
        assertThat(again.exitCode()).isZero();
        assertThat(again.text()).startsWith(NOTHING);

        sample.write("2026-05/sager.csv", sound);
        assertThat(made(take())).containsExactly("2026-05");
    }

    @Test
    void whatFailedIsTriedAgainOnceItsLeaseIsOverOrItIsMended() throws IOException {
        var mistaken = EditedTemplates.copyTo(folder.resolve("templates"))
                .replace("orientering.ftlh", "    <tbody>", "    <tbody>${ingenting}");
        assertThat(takeWith(mistaken.folder()).exitCode()).isEqualTo(1);
        assertThat(takeWith(mistaken.folder()).text()).startsWith(NOTHING);

        settings.put(NOW, Instant.now().plus(Duration.ofHours(2)).toString());
        assertThat(takeWith(mistaken.folder()).exitCode()).isEqualTo(1);
        assertThat(made(takeWith(Path.of("templates")))).containsExactly("2026-05");
    }

    private Cli.Result takeWith(Path templates) {
        return WithSettings.of(
                settings,
                () -> Cli.run(sample.folder(), output(), "--when-ready", "--templates", templates.toString()));
    }

    @Test
    void ofTwoProcessesThatStartAtOnceOneMakesIt() throws Exception {
        var both = List.of(inAnotherProcess(), inAnotherProcess()).stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(both.stream().filter(result -> made(result).length == 1)).hasSize(1);
        assertThat(both).allMatch(result -> List.of(0, 4).contains(result.exitCode()));
        assertThat(Cli.execute("log", "--output", output().toString())
                        .text()
                        .lines()
                        .filter(line -> line.contains(";run;")))
                .hasSize(1);
    }

    private CompletableFuture<Cli.Result> inAnotherProcess() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new OtherProcess(Path.of("").toAbsolutePath(), List.of("-D" + REST + "=0s"), Map.of())
                        .execute(
                                "run",
                                "--when-ready",
                                "--input",
                                sample.folder().toString(),
                                "--output",
                                output().toString());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void theProgramChoosesWhatToMake() {
        var mistaken = execute("run", "--when-ready", "--period", "2026-05");
        assertThat(mistaken.exitCode()).isEqualTo(2);
        assertThat(mistaken.text()).contains("leave out all other options");
    }

    @Test
    void anExpressionThatIsNoneIsSaid() {
        settings.put("opfoelgning.schedule.cron", "30 2 * * *");
        assertThat(take().text()).contains("opfoelgning.schedule.cron must be blank, or six fields");
    }
}
