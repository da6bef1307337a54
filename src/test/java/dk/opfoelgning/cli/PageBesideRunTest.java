package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page stays up while the system's cron runs the program beside it.
class PageBesideRunTest {
    @TempDir
    Path folder;

    private Path output() {
        return folder.resolve("output");
    }

    @Test
    void aRunInAnotherProcessGoesOnBesideThePageWhichAnswersAllTheWhileAndShowsItInTheEnd() throws Exception {
        var sample = Sample.copyTo(folder.resolve("input"));
        assertEquals(
                0, Cli.run(sample.folder(), output(), "--period", "2026-04").exitCode());
        ServedPage.addUser(output(), "anna", "--role", "sekretariat");
        try (var page = ServedPage.of(output(), sample.folder())) {
            var secretary = Visitor.loggedIn(page, "anna");
            assertThat(secretary.get("/").body()).doesNotContain("2026-05");
            var run = CompletableFuture.supplyAsync(() -> run(sample));
            boolean wasBusy = false;
            while (!run.isDone()) {
                var answer = secretary.get("/");
                assertEquals(200, answer.statusCode());
                wasBusy |= answer.body().contains("Programmet arbejder netop nu");
                assertEquals(
                        200, secretary.bytes("/opfoelgninger/2026-04/alle.zip").statusCode());
                Thread.sleep(50);
            }
            assertEquals(0, run.join().exitCode(), run.join().text());
            assertThat(wasBusy).isTrue();
            for (int look = 0; look < 300 && !secretary.get("/").body().contains("2026-05"); look++) {
                Thread.sleep(100);
            }
            assertThat(secretary.get("/").body()).contains("2026-05").doesNotContain("Programmet arbejder netop nu");
        }
        var log = Cli.execute("log", "--output", output().toString()).text();
        assertThat(log).contains(";anna;login;;done").contains(";anna;download;2026-04;");
    }

    private Cli.Result run(Sample sample) {
        try {
            return new OtherProcess(folder, List.of(), Map.of())
                    .execute(
                            "run",
                            "--period",
                            "2026-05",
                            "--input",
                            sample.folder().toString(),
                            "--output",
                            output().toString(),
                            "--templates",
                            Path.of("templates").toAbsolutePath().toString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
