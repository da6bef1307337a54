package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One document made again for who edits a template.
class PreviewTest {
    private static final String TEMPLATE = "orientering.ftlh";
    private static final String HEADING = "<h2>Resumé</h2>";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    static Path output;

    @TempDir
    Path folder;

    private EditedTemplates templates = new EditedTemplates(Path.of(""));

    @BeforeAll
    static void runTheSample() {
        var result = Cli.run(Sample.SHIPPED, output, "--period", "2026-03");
        assertEquals(0, result.exitCode(), result.text());
    }

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = EditedTemplates.copyTo(folder.resolve("templates"));
    }

    private Cli.Result preview(String... arguments) {
        return previewOf("2026-03", arguments);
    }

    private Cli.Result previewOf(String period, String... arguments) {
        var all = new ArrayList<>(List.of("preview", "--period=" + period, "--output=" + output));
        all.add("--templates=" + templates.folder());
        all.addAll(List.of(arguments));
        return Cli.execute(all.toArray(String[]::new));
    }

    private static Path previewed(String file) {
        return output.resolve("preview/2026-03").resolve(file);
    }

    @Test
    void aPreviewIsTheDocumentOfTheRun() throws IOException {
        assertEquals(
                0,
                preview("budgetopfoelgning-job-vejledning-integration-og-ydelser")
                        .exitCode());
        for (var ending : List.of(".pdf", ".xlsx", ".html")) {
            var file = "budgetopfoelgning-job-vejledning-integration-og-ydelser" + ending;
            assertArrayEquals(
                    Files.readAllBytes(output.resolve("2026-03").resolve(file)),
                    Files.readAllBytes(previewed(file)),
                    file);
        }
    }

    @Test
    void aMistakeIsToldAndTheEarlierPreviewStays() throws IOException {
        assertEquals(0, preview("orientering").exitCode());
        var before = Files.readAllBytes(previewed("orientering.pdf"));
        int line = templates.line(TEMPLATE, HEADING);
        templates.replace(TEMPLATE, HEADING, "<h2><blink>Resumé</blink></h2>");
        var result = preview(TEMPLATE);
        assertEquals(1, result.exitCode());
        assertTrue(result.text().contains("orientering.ftlh, line %d: Element <blink>".formatted(line)), result.text());
        assertArrayEquals(before, Files.readAllBytes(previewed("orientering.pdf")));
        assertFalse(Files.exists(previewed(".unfinished")));
    }

    @Test
    void aThemesMistakeIsToldToo() throws IOException {
        templates.replace("theme.yml", "'#14477D'\n", "blå\n");
        int line = templates.line("theme.yml", "blå");
        var result = preview("orientering");
        assertEquals(1, result.exitCode());
        assertEquals(
                "opfoelgning: theme.yml, line %d: expected a colour such as '#14477D', with its quotes".formatted(line),
                result.text().strip());
    }

    @Test
    void anUnknownDocumentAndAPeriodThatWasNotRunAreTold() {
        var unknown = preview("aarsrapport");
        assertEquals(2, unknown.exitCode());
        assertTrue(unknown.text().contains("no such document; it has orientering, budget"), unknown.text());
        var notRun = previewOf("2026-05", "orientering");
        assertEquals(2, notRun.exitCode());
        assertTrue(notRun.text().contains("./opfoelgning run --period 2026-05"), notRun.text());
    }

    @Test
    void watchingMakesItAgainOnEachSaveAndLetsARunBegin() throws Exception {
        Files.deleteIfExists(previewed("orientering.html"));
        var watching = Thread.ofPlatform().start(() -> preview("orientering", "--watch"));
        try {
            awaitText("Resumé");
            templates.replace(TEMPLATE, HEADING, "<h2>${mangler}</h2>");
            templates.replace(TEMPLATE, "<h2>${mangler}</h2>", "<h2>Kort fortalt</h2>");
            awaitText("Kort fortalt");
            assertEquals(
                    0, Cli.run(Sample.SHIPPED, output, "--period", "2026-03").exitCode());
        } finally {
            watching.interrupt();
            watching.join(PATIENCE);
        }
        assertFalse(watching.isAlive());
    }

    private static void awaitText(String text) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        var page = previewed("orientering.html");
        while (!Files.exists(page) || !Files.readString(page).contains("<h2>" + text + "</h2>")) {
            assertTrue(Instant.now().isBefore(end), () -> "no preview with " + text);
            Thread.sleep(50);
        }
    }
}
