package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What monitoring is told of the program, and what it is not.
class WatchTest {
    private static final String METRICS = "/actuator/prometheus";
    private static final String READINESS = "/actuator/health/readiness";
    private static final String TOKEN = "et-langt-og-hemmeligt-token";

    @TempDir
    private Path folder;

    private Path output() {
        return folder.resolve("output");
    }

    private static String metrics(Visitor visitor, String... headers) throws Exception {
        return new String(visitor.bytes(METRICS, headers).body());
    }

    /// Spring keeps it for the whole process.
    @AfterEach
    void forgetTheFormat() {
        System.clearProperty("FILE_LOG_STRUCTURED_FORMAT");
    }

    @Test
    void metricsTellOfRunsMailAndDueTimesAndOfNobody() throws Exception {
        var sample = Sample.fewRowsTo(folder.resolve("input"));
        Cli.run(sample.folder(), output(), "--period", "2026-05");
        try (var _ = new WithSettings(Map.of("opfoelgning.schedule.cron", "0 30 2 * * *"));
                var page = ServedPage.of(output(), sample.folder())) {
            var visitor = new Visitor(page);
            var told = metrics(visitor);
            for (int look = 0; look < 600 && !told.contains("next_due_timestamp_seconds 1"); look++) {
                Thread.sleep(50);
                told = metrics(visitor);
            }
            assertThat(told)
                    .containsPattern(
                            "(?m)^opfoelgning_last_success_timestamp_seconds\\{period=\"2026-05\"} 1\\.\\d+E9$")
                    .containsPattern("(?m)^opfoelgning_step_duration_seconds\\{step=\"take in\"} \\d+\\.\\d+$")
                    .containsPattern("(?m)^opfoelgning_rows\\{extract=\"sager\"} \\d+\\.0$")
                    .containsPattern("(?m)^opfoelgning_documents\\{edition=\"2026-05\"} \\d+\\.0$")
                    .containsPattern("(?m)^opfoelgning_next_due_timestamp_seconds 1\\.\\d+E9$")
                    .contains("opfoelgning_last_run_result{result=\"done\"} 1.0")
                    .contains("opfoelgning_last_run_result{result=\"rejected\"} 0.0")
                    .contains("opfoelgning_mails{state=\"waiting\"} 0.0")
                    .contains("opfoelgning_look_success 1.0")
                    .contains("jvm_memory_used_bytes");

            assertEquals(200, visitor.get("/actuator/health/liveness").statusCode());
            assertThat(visitor.get(READINESS).body())
                    .isEqualTo("{\"status\":\"UP\",\"components\":{\"output\":{\"status\":\"UP\"},"
                            + "\"templates\":{\"status\":\"UP\"},\"database\":{\"status\":\"UP\"}}}");
            for (var address : List.of(READINESS, METRICS)) {
                assertThat(new Visitor(page).get(address).headers().map()).doesNotContainKey("set-cookie");
            }

            assertEquals(
                    404,
                    visitor.bytes(METRICS, "X-Forwarded-For", "192.0.2.1").statusCode(),
                    "a proxy on this machine asks for others");
            assertEquals(404, visitor.get("/actuator/env").statusCode());

            Files.write(output().resolve("state/opfoelgning.mv.db"), List.of("no database"));
            assertThat(waitForDown(visitor))
                    .contains("\"database\":{\"status\":\"DOWN\"}")
                    .doesNotContain("Exception");
            assertThat(metrics(visitor)).contains("opfoelgning_look_success 0.0");
            assertEquals(200, visitor.get("/actuator/health/liveness").statusCode());
        }
    }

    private static String waitForDown(Visitor visitor) throws Exception {
        var answer = visitor.get(READINESS);
        for (int look = 0; look < 600 && answer.statusCode() == 200; look++) {
            Thread.sleep(50);
            answer = visitor.get(READINESS);
        }
        assertEquals(503, answer.statusCode());
        return answer.body();
    }

    @Test
    void withATokenNobodyElseReadsMetrics() throws Exception {
        var templates = EditedTemplates.copyTo(folder.resolve("templates")).folder();
        var settings = Map.of("opfoelgning.metrics-token", TOKEN, "opfoelgning.templates", templates.toString());
        try (var _ = new WithSettings(settings);
                var page = ServedPage.of(output(), folder.resolve("input"))) {
            var visitor = new Visitor(page);
            assertEquals(401, visitor.get(METRICS).statusCode());
            assertEquals(
                    401,
                    visitor.bytes(METRICS, "Authorization", "Bearer " + TOKEN + "x")
                            .statusCode());
            assertEquals(
                    200,
                    visitor.bytes(METRICS, "Authorization", "Bearer " + TOKEN, "X-Forwarded-For", "192.0.2.1")
                            .statusCode());

            Files.move(templates, folder.resolve("elsewhere"));
            assertThat(waitForDown(visitor)).contains("\"templates\":{\"status\":\"DOWN\"}");
        }
    }

    @Test
    void aTokenThatIsShortIsNone() {
        var refused = WithSettings.of(
                Map.of("opfoelgning.metrics-token", "kort"),
                () -> Cli.execute("serve", "--port", "0", "--output", output().toString()));
        assertThat(refused.text()).contains("OPFOELGNING_METRICS_TOKEN must have at least 16 characters");
    }

    @Test
    void theLogIsAnObjectALineWhereThatIsAskedForAndHoldsNoCell() throws IOException {
        var sample =
                Sample.fewRowsTo(folder.resolve("input")).editLine("2026-05/sager.csv", 3, line -> line + ";7654321");
        Cli.run(sample.folder(), output(), "--period", "2026-05", "--log-format", "ecs");
        var run = objects();
        assertThat(String.join("\n", run))
                .contains("Read 2026-05/sager.csv")
                .doesNotContain("7654321")
                .doesNotContain(citizens(sample).toArray(String[]::new));

        Files.delete(log());
        Cli.execute("status", "--output", output().toString(), "--log-format", "logstash");
        assertThat(objects()).isNotEmpty();
    }

    private Path log() {
        return output().resolve("state/opfoelgning.log");
    }

    /// The lines of the log, each an object.
    private List<String> objects() throws IOException {
        var lines = Files.readAllLines(log());
        assertThat(lines).allSatisfy(line -> {
            assertThat(JsonMapper.shared().readTree(line).get("message").asString())
                    .isNotBlank();
        });
        return lines;
    }

    private static List<String> citizens(Sample sample) throws IOException {
        return sample.text("2026-05/sager.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(";")[1])
                .toList();
    }
}
