package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports that a folder of templates declares, with an extract of their own.
class DeclaredReportsTest {
    private static final String GOALS = "2026-05/aftalemaal.csv";
    private static final String POOL = "2026-05/puljemidler.csv";

    @TempDir
    static Path whole;

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeAll
    static void runTheSample() throws IOException {
        var sample = Sample.withDeclaredTo(whole.resolve("input"));
        var run = Cli.run(sample.folder(), whole.resolve("output"), "--period", "2026-05");
        assertEquals(0, run.exitCode(), run.text());
    }

    @BeforeEach
    void copy() throws IOException {
        sample = Sample.withDeclaredTo(folder.resolve("input"));
    }

    private Cli.Result run() {
        return Cli.run(sample.folder(), folder.resolve("output"), "--period", "2026-05");
    }

    /// A file of the sample that nobody spoilt.
    private static Path sound(String file) {
        return whole.resolve("output/2026-05").resolve(file);
    }

    private Path made(String file) {
        return folder.resolve("output/2026-05").resolve(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aftalemaal", "puljemidler"})
    void aDeclaredReportComesOutInItsFormatsWithFiguresOfItsOwn(String name) throws IOException {
        for (var ending : new String[] {"pdf", "xlsx", "html"}) {
            assertTrue(Files.size(sound(name + "." + ending)) > 1000, name + "." + ending);
        }
        assertTrue(Files.readString(sound("figures.csv")).contains("\n" + name + "."), name);
    }

    @Test
    void withoutItsExtractItIsLeftOut() throws IOException {
        sample.delete(GOALS).delete(POOL);
        assertEquals(0, run().exitCode());
        assertFalse(Files.exists(made("aftalemaal.pdf")));
        assertFalse(Files.readString(made("figures.csv")).contains("\naftalemaal."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31,5  | halvt   | \"vaerdi\"",
                "31,5  | 131,5   | \"vaerdi\"",
                "på vej | vistnok | \"status\"",
                "2026-05 | maj   | \"maalt\"",
                "Borgere med et årligt helbredstjek | 010190-1234 | \"maal\""
            })
    void aBadCellRejectsTheRunWithItsPlaceAndWithoutItsValue(String good, String bad, String column)
            throws IOException {
        sample.editLine(GOALS, 2, line -> line.replace(good, bad));
        var run = run();
        assertEquals(3, run.exitCode(), run.text());
        assertTrue(run.text().contains(GOALS + ", linje 2, kolonne " + column), run.text());
        assertFalse(run.text().contains(bad), run.text());
        assertFalse(Files.exists(made("orientering.pdf")));
    }

    @Test
    void aMissingColumnIsTold() throws IOException {
        sample.editLine(GOALS, 1, line -> line.replace("maaltal", "andet"));
        var run = run();
        assertEquals(3, run.exitCode(), run.text());
        assertTrue(run.text().contains("kolonne \"maaltal\": kolonnen mangler"), run.text());
    }

    @Test
    void thePoolAddsUpToTheOere() throws IOException {
        assertTrue(Files.readString(sound("puljemidler.html")).contains("2.091.162,00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "klassifikation: offentlig | klassifikation: hemmelig",
                "type: procent             | type: promille",
                "formater: [pdf, xlsx, html] | formater: [docx]",
                "roller: [sekretariat, chef, leder] | roller: [borgmester]"
            })
    void aMistakeInTheDeclarationIsToldWithItsLine(String good, String bad) throws IOException {
        var templates =
                EditedTemplates.copyTo(folder.resolve("templates")).replace("aftalemaal/report.yml", good.strip(), bad);
        var run = Cli.run(
                sample.folder(),
                folder.resolve("output"),
                "--templates",
                templates.folder().toString());
        assertEquals(1, run.exitCode(), run.text());
        assertTrue(run.text().contains("aftalemaal/report.yml, linje "), run.text());
        assertFalse(Files.exists(made("orientering.pdf")));
    }

    /// The shortest of the handbook's examples, by what the handbook says alone.
    @Test
    void aListWithoutFiguresNeedsNoTemplate() throws IOException {
        var templates = EditedTemplates.copyTo(folder.resolve("templates"));
        var handbook = Files.readString(Path.of("templates/README.md"));
        int start = handbook.indexOf("```yaml") + "```yaml".length();
        var declaration =
                handbook.substring(start, handbook.indexOf("```", start)).stripIndent();
        Files.createDirectories(templates.folder().resolve("procesplan"));
        Files.writeString(templates.folder().resolve("procesplan/report.yml"), declaration);
        sample.write(
                "2026-05/procesplan.csv",
                "tidspunkt;aktoer;aktivitet\nUge 34;Forvaltningen;Høring i handicaprådet\nUge 40;Udvalget;Beslutning\n");
        var run = Cli.run(
                sample.folder(),
                folder.resolve("output"),
                "--templates",
                templates.folder().toString());
        assertEquals(0, run.exitCode(), run.text());
        assertTrue(Files.readString(made("procesplan.html")).contains("Høring i handicaprådet"));
        assertTrue(Files.exists(made("procesplan.pdf")) && Files.exists(made("procesplan.xlsx")));
    }

    /// The handbook's whole example: declaration, extract and template, as they stand there.
    @Test
    void theHandbooksExampleWorks() throws IOException {
        var example = Files.readString(Path.of("templates/README.md")).split("### Et helt eksempel", 2)[1];
        var templates = EditedTemplates.copyTo(folder.resolve("templates"));
        var own = Files.createDirectories(templates.folder().resolve("ventelister"));
        Files.writeString(own.resolve("report.yml"), block(example, "yaml"));
        Files.writeString(own.resolve("ventelister.ftlh"), block(example, "ftlh"));
        sample.write("2026-04/ventelister.csv", block(example, "csv").replace("B900002", "B900009"));
        sample.write("2026-05/ventelister.csv", block(example, "csv"));
        var run = Cli.run(
                sample.folder(),
                folder.resolve("output"),
                "--templates",
                templates.folder().toString());
        assertEquals(0, run.exitCode(), run.text());
        var page = Files.readString(made("ventelister.html"))
                .replaceAll("<[^>]*>", "")
                .replace('\u00a0', ' ');
        assertTrue(page.contains("venter 3 borgere på et botilbud, i gennemsnit 125,0 dage."), page);
        assertTrue(page.contains("uændret siden april"), page);
    }

    private static String block(String text, String language) {
        var begin = "```" + language + "\n";
        int start = text.indexOf(begin) + begin.length();
        return text.substring(start, text.indexOf("```", start));
    }

    @Test
    void anExtractThatIsNotRenewedIsCarriedOverAndItsChangeIsFromLastTime() throws IOException {
        sample.write(
                "2026-04/aftalemaal.csv",
                sample.text(GOALS).replace("31,5", "30,0").replace("2026-05", "2026-04"));
        var run = run();
        assertEquals(0, run.exitCode(), run.text());
        assertTrue(
                Files.readString(made("figures.csv")).contains("aftalemaal.vaerdi.change;"),
                "the change since last time is a figure");
        sample.delete(GOALS);
        assertEquals(0, run().exitCode());
        assertTrue(Files.exists(made("aftalemaal.pdf")));
    }
}
