package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With a key, nobody reads the database's file who has only the file.
class DatabaseKeyTest {
    private static final String KEY = "en-lang-nøgle-som-ingen-gætter";
    private static final Pattern CITIZEN = Pattern.compile("B(869304|395595)");

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void copy() throws IOException {
        sample = Sample.fewRowsTo(folder.resolve("input"));
    }

    @AfterEach
    void forgetKey() {
        System.clearProperty("opfoelgning.database-key");
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Cli.Result run(String key) {
        System.setProperty("opfoelgning.database-key", key);
        return Cli.run(sample.folder(), output());
    }

    private Cli.Result status(String key) {
        System.setProperty("opfoelgning.database-key", key);
        return Cli.execute("status", "--output", output().toString());
    }

    private boolean tellsCitizens() throws IOException {
        var bytes = Files.readAllBytes(output().resolve("state/opfoelgning.mv.db"));
        return CITIZEN.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find();
    }

    @Test
    void aFileThatWasInTheClearIsEncryptedOnceThereIsAKey() throws IOException {
        assertEquals(0, run("").exitCode());
        assertTrue(tellsCitizens(), "the search finds them where they are");
        var status = status(KEY);
        assertEquals(0, status.exitCode(), status.text());
        assertTrue(status.text().contains("2026-05"), status.text());
        assertFalse(tellsCitizens());
    }

    @Test
    void anotherKeyNoKeyOrAPoorOneIsToldInOneSentenceAndSpoilsNothing() throws IOException {
        var first = run(KEY);
        assertEquals(0, first.exitCode(), first.text());
        assertFalse(tellsCitizens());
        assertTold(status("en-anden-lang-nøgle"), "the key in OPFOELGNING_DATABASE_KEY does not open the database");
        assertTold(status(""), "is encrypted; give its key in OPFOELGNING_DATABASE_KEY");
        assertTold(status("kort"), "less than 16 characters");
        assertTold(status(KEY.replace('-', ' ')), "or a blank");
        assertEquals(0, status(KEY).exitCode());
        var log = Files.readString(output().resolve("state/opfoelgning.log"));
        assertFalse(log.contains(KEY), log);
    }

    private static void assertTold(Cli.Result result, String sentence) {
        assertEquals(2, result.exitCode(), result.text());
        assertEquals(1, result.text().lines().count(), result.text());
        assertTrue(result.text().contains(sentence), result.text());
    }

    @Test
    void theKeyComesFromTheEnvironment() throws Exception {
        var run = new OtherProcess(folder, List.of(), Map.of("OPFOELGNING_DATABASE_KEY", KEY, "LC_ALL", "C.UTF-8"))
                .execute(
                        "run",
                        "--input",
                        sample.folder().toString(),
                        "--output",
                        output().toString(),
                        "--templates",
                        Path.of("templates").toAbsolutePath().toString());
        assertEquals(0, run.exitCode(), run.text());
        assertFalse(tellsCitizens());
    }
}
