package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The handbook for those who change templates, `templates/README.md`: it names all that there is, and its examples
/// work.
class HandbookTest {
    private static final Pattern BLOCK = Pattern.compile("```ftl\n(.*?)```", Pattern.DOTALL);
    private static final Pattern IN_LINE = Pattern.compile("`((?:<@|<#|\\$\\{)[^`]*figur\\([^`]*)`|`(<#list[^`]*)`");
    private static final Pattern MACRO = Pattern.compile("<#(?:macro|function) (\\w+)");
    private static final String HEADING = "<h2>Resumé</h2>";

    @TempDir
    static Path output;

    @TempDir
    Path folder;

    @BeforeAll
    static void runTheSample() throws IOException {
        MadeSample.copyTo(output, "2026-03", "2026-05");
    }

    private static String handbook() throws IOException {
        return Files.readString(Path.of("templates/README.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026-05"})
    void everyFigureOfTheSampleIsNamed(String period) throws IOException {
        var handbook = handbook();
        var missing = new TreeSet<String>();
        for (var line : Files.readAllLines(output.resolve(period + "/figures.csv")).stream()
                .skip(1)
                .toList()) {
            var id = line.substring(0, line.indexOf(';')).replaceAll("\\.20\\d\\d$", ".<år>");
            if (!handbook.contains("`" + id + "`")) {
                missing.add(id);
            }
        }
        assertEquals(new TreeSet<String>(), missing);
    }

    @Test
    void everyCommonMacroIsNamed() throws IOException {
        var handbook = handbook();
        var missing = MACRO.matcher(Files.readString(Path.of("templates/makroer.ftlh")))
                .results()
                .map(macro -> macro.group(1))
                // what the others are made of
                .filter(macro -> !macro.equals("data"))
                .filter(macro -> !handbook.contains("`" + macro + "`") && !handbook.contains("<@" + macro))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void itsExamplesOfCasesAndUnemploymentWork() throws IOException {
        var examples = examples().stream()
                .filter(example -> !example.contains("gruppe)"))
                .toList();
        assertTrue(examples.size() > 40, "only %d examples were found".formatted(examples.size()));
        assertWork("orientering.ftlh", "2026-05", examples);
    }

    @Test
    void itsExamplesOfBudgetsWork() throws IOException {
        var examples = examples().stream()
                .filter(example -> example.contains("gruppe)"))
                .map(example -> "<#assign gruppe = styringsomraader?first.gruppe>" + example)
                .toList();
        assertTrue(examples.size() > 10, "only %d examples were found".formatted(examples.size()));
        assertWork("budgetopfoelgning.ftlh", "2026-03", examples);
    }

    /// Blocks as they are, each example in a line as a paragraph.
    private static List<String> examples() throws IOException {
        var handbook = handbook();
        var blocks =
                BLOCK.matcher(handbook).results().map(block -> block.group(1)).collect(Collectors.toList());
        IN_LINE.matcher(BLOCK.matcher(handbook).replaceAll(""))
                .results()
                .map(example -> "<p>" + example.group().replace("`", "") + "</p>")
                .forEach(blocks::add);
        return blocks;
    }

    private void assertWork(String template, String period, List<String> examples) throws IOException {
        var templates = EditedTemplates.copyTo(folder)
                .replace(template, HEADING, HEADING + "\n" + String.join("\n", examples) + "<h2>Slut</h2>\n");
        var preview = Cli.execute(
                "preview", template, "--period=" + period, "--output=" + output, "--templates=" + templates.folder());
        assertEquals(0, preview.exitCode(), preview.text());
        assertFalse(preview.text().isEmpty());
    }
}
