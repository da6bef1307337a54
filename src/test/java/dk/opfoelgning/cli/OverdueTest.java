package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The operator is told when a month has no follow-up by the day that it was to have one.
class OverdueTest {
    private static final String OPERATOR = "drift@kommune.example";

    @TempDir
    private Path folder;

    private Sample sample;
    private PostServer server;
    private final Map<String, String> settings = new TreeMap<>();

    @BeforeEach
    void start() throws Exception {
        sample = Sample.fewRowsTo(folder.resolve("input"))
                .write(
                        "modtagere.csv",
                        "navn;email;rolle;center;dokumenter;intern\nDriften;" + OPERATOR + ";drift;;;nej\n");
        server = new PostServer(folder);
        server.environment()
                .forEach((name, value) ->
                        settings.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        settings.put("opfoelgning.schedule.rest", "0s");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Cli.Result takeAt(String now, String... more) {
        settings.put("opfoelgning.now", now);
        return WithSettings.of(settings, () -> {
            var all = new String[more.length + 1];
            all[0] = "--when-ready";
            System.arraycopy(more, 0, all, 1, more.length);
            return Cli.run(sample.folder(), folder.resolve("output"), all);
        });
    }

    @Test
    void aMonthThatIsMissingByTheDayIsToldOnceAndWhy() throws Exception {
        takeAt("2026-06-15T00:30:00Z");
        assertThat(server.received.stream().filter(mail -> mail.subject().contains("mangler")))
                .as("May was made")
                .isEmpty();
        server.received.clear();

        // Still the ninth in Copenhagen, and then the tenth
        takeAt("2026-07-09T21:59:00Z");
        assertThat(server.received).isEmpty();
        takeAt("2026-07-09T22:01:00Z", "--no-mail");
        assertThat(server.received).isEmpty();
        takeAt("2026-07-09T22:01:00Z");
        assertThat(server.receivers()).containsExactly(OPERATOR);
        var told = server.to(OPERATOR);
        assertThat(told.subject()).isEqualTo("Opfølgningen for juni 2026 mangler");
        assertThat(told.text())
                .contains("Den skulle være lavet senest den 10. juli 2026.")
                .contains("Mappen 2026-06 er ikke kommet.");
        assertThat(told.html()).contains("Mappen 2026-06 er ikke kommet.");

        takeAt("2026-07-11T00:30:00Z");
        assertThat(server.received).as("once").hasSize(1);

        Files.createDirectories(sample.file("2026-07"));
        takeAt("2026-08-10T00:30:00Z");
        assertThat(server.to(OPERATOR).text()).contains("I mappen 2026-07 mangler sager.");
        assertThat(server.received).hasSize(2);

        settings.put("opfoelgning.mail.alert-day", "");
        takeAt("2026-09-15T00:30:00Z");
        assertThat(server.received).as("no day is set").hasSize(2);
    }

    @Test
    void theFirstMonthThatNeverComesIsToldBeforeAnythingWasRun() throws Exception {
        for (var period : List.of("2026-04", "2026-05")) {
            try (var files = Files.walk(sample.file(period))) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        takeAt("2026-06-10T00:30:00Z");
        assertThat(server.to(OPERATOR).subject()).isEqualTo("Opfølgningen for maj 2026 mangler");
    }

    @Test
    void whatWasTriedAndFailedIsToldApartFromTheFailureItself() throws Exception {
        settings.put("opfoelgning.mail.alert-day", "31");
        sample.editLine("2026-05/sager.csv", 2, line -> "x" + line);
        takeAt("2026-06-29T00:30:00Z");
        assertThat(server.received)
                .singleElement()
                .extracting(PostServer.Received::subject)
                .isEqualTo("Kørslen for maj 2026 blev afvist");

        server.received.clear();
        // A month of 30 days ends before its 31st
        takeAt("2026-06-30T00:30:00Z");
        assertThat(server.to(OPERATOR).text())
                .contains("senest den 30. juni 2026")
                .contains("Den seneste kørsel, 29. juni 2026 kl. 02.30, blev afvist.");
    }
}
