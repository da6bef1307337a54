package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The schedule beside the page.
class ScheduleInServeTest {
    private static final int MANY_LOOKS = 1200;

    @TempDir
    private Path folder;

    private Path output() {
        return folder.resolve("output");
    }

    private static WithSettings settings(String cron, Map<String, String> more) {
        var all = new HashMap<>(more);
        all.put("opfoelgning.schedule.cron", cron);
        all.put("opfoelgning.schedule.look", "100ms");
        all.put("opfoelgning.schedule.rest", "0s");
        return new WithSettings(all);
    }

    @Test
    void aDueTimeMakesAFollowUpAppearAtThePageWhichAnswersAllTheWhile() throws Exception {
        // Long enough for the page, which looks once a second, to see it go on
        var sample = Sample.copyTo(folder.resolve("input"));
        ServedPage.addUser(output(), "anna", "--role", "sekretariat");
        try (var _ = settings("*/5 * * * * *", Map.of());
                var page = ServedPage.of(output(), sample.folder())) {
            var secretary = Visitor.loggedIn(page, "anna");
            boolean wasBusy = false;
            boolean isThere = false;
            for (int look = 0; look < MANY_LOOKS && !isThere; look++) {
                var answer = secretary.get("/");
                assertEquals(200, answer.statusCode());
                wasBusy |= answer.body().contains("Programmet arbejder netop nu");
                isThere = answer.body().contains("2026-05");
                Thread.sleep(50);
            }
            assertThat(isThere).isTrue();
            assertThat(wasBusy).isTrue();
        }
        assertThat(runs()).singleElement().asString().contains(";tidsplanen;");
    }

    @Test
    void whatWasMissedWhileTheProgramWasOffIsMadeUpForWhenItStarts() throws Exception {
        var sample = Sample.fewRowsTo(folder.resolve("input"));
        try (var _ = settings("0 30 2 * * *", Map.of("opfoelgning.now", "2026-06-01T20:00:00Z"));
                var page = ServedPage.of(output(), sample.folder())) {
            waitFor(page, "opfoelgning_next_due_timestamp_seconds 1");
        }
        assertThat(output().resolve("2026-05")).doesNotExist();
        try (var _ = settings("0 30 2 * * *", Map.of("opfoelgning.now", "2026-06-04T06:00:00Z"));
                var page = ServedPage.of(output(), sample.folder())) {
            waitFor(page, "opfoelgning_documents{edition=\"2026-05\"}");
        }
        assertThat(runs()).hasSize(1);
    }

    private static void waitFor(ServedPage page, String metric) throws Exception {
        var visitor = new Visitor(page);
        var told = visitor.get("/actuator/prometheus").body();
        for (int look = 0; look < MANY_LOOKS && !told.contains(metric); look++) {
            Thread.sleep(50);
            told = visitor.get("/actuator/prometheus").body();
        }
        assertThat(told).contains(metric);
    }

    private Iterable<String> runs() {
        return Cli.execute("log", "--output", output().toString())
                .text()
                .lines()
                .filter(line -> line.contains(";run;"))
                .toList();
    }
}
