package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences, each with the verdicts of its claims, against the sample's follow-up of May 2026.
class AuditedSentencesTest {
    @TempDir
    static Path output;

    @TempDir
    Path folder;

    @BeforeAll
    static void theSampleIsRun() throws IOException {
        MadeSample.copyTo(output, "2026-05");
    }

    /// Each sentence is a paragraph of its own, so that none leads up to another.
    @ParameterizedTest
    @ValueSource(strings = {"nearby", "far-off", "places", "plain"})
    void everyClaimIsJudgedByTheFigureThatItsSentenceMeans(String list) throws IOException {
        var sentences = sentences(list);
        var text = sentences.stream()
                .map(line -> line.split("\\|")[0])
                .collect(Collectors.joining("\n\n", "# Udkast\n\n", "\n"));
        var file = Files.writeString(folder.resolve("tekst.md"), text);
        var result = Cli.execute(
                "audit", file.toString(), "--input", "input", "--output", output.toString(), "--format", "csv");
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i).split("\\|");
            assertEquals(sentence[1], verdicts(result, 2 * i + 3), sentence[0]);
        }
    }

    private static List<String> sentences(String list) throws IOException {
        try (var lines = AuditedSentencesTest.class.getResourceAsStream("claims-" + list + ".txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String verdicts(Cli.Result result, int line) {
        return result.text()
                .lines()
                .filter(row -> row.startsWith(line + ";"))
                .map(row -> row.substring(row.lastIndexOf(';') + 1))
                .collect(Collectors.joining(" "));
    }
}
