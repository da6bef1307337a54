package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports of a folder that has no template of its own, in all that a declaration can say.
class StandardTemplateTest {
    private static final String HEAD = "titel: Prøven\nklassifikation: %s\nkolonner:\n";
    private static final String COLUMNS = """
              nr: {type: tekst, noegle: ja}
              center: tekst
              maaned: {type: periode, titel: Måned}
              dag: {type: dato, krav: nej}
              antal: {type: heltal, aendring: ja}
              maal: {type: tal, decimaler: 2}
              pct: {type: procent, aendring: ja}
              kr: {type: beloeb, aendring: ja}
              mio: {type: beloeb, vis: mio}
              svar: {type: ja/nej, krav: nej}
            """;
    private static final String ROWS = """
            nr;center;maaned;dag;antal;maal;pct;kr;mio;svar
            a;Center Syd;2026-01;31-05-2026;3;1,25;5,5;1.000.000,00;2.000.000,00;ja
            b;Center Nord;2025-12;;4;2;6;2.500.000,00;0,00;
            c;Center Nord;2026-01;;5;2;7;-10.000,00;0,00;nej
            """;

    @TempDir
    Path folder;

    private Sample sample;
    private EditedTemplates templates;

    @BeforeEach
    void copy() throws IOException {
        sample = Sample.fewRowsTo(folder.resolve("input"));
        templates = EditedTemplates.copyTo(folder.resolve("templates"));
        sample.write("2026-05/proeven.csv", ROWS);
        sample.write(
                "2026-04/proeven.csv", ROWS.replace("a;Center Syd;2026-01;31-05-2026;3", "a;Center Syd;2026-01;;2"));
    }

    private void declare(String name, String yaml) throws IOException {
        Files.writeString(
                Files.createDirectories(templates.folder().resolve(name)).resolve("report.yml"), yaml);
    }

    private String page(String yaml) throws IOException {
        declare("proeven", yaml);
        var run = run();
        assertEquals(0, run.exitCode(), run.text());
        assertTrue(Files.exists(made("proeven.pdf")) && Files.exists(made("proeven.xlsx")));
        return Files.readString(made("proeven.html")).replace('\u00a0', ' ');
    }

    private Cli.Result run() {
        return Cli.run(
                sample.folder(),
                folder.resolve("output"),
                "--period",
                "2026-05",
                "--templates",
                templates.folder().toString());
    }

    private Path made(String file) {
        return folder.resolve("output/2026-05").resolve(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"offentlig", "intern"})
    void aListWithNumbersOfEveryTypeIsPrinted(String classification) throws IOException {
        var page = page(HEAD.formatted(classification) + COLUMNS.indent(2));
        assertTrue(page.contains("Prøven, maj 2026"), page);
        assertTrue(page.contains("Kr (mio. kr.)"), page);
        assertTrue(page.contains("Ændring (procentpoint)"), page);
    }

    @Test
    void rowsWithoutAKeyShowTheirNumbersToo() throws IOException {
        var page = page(HEAD.formatted("intern") + "  center: tekst\n  kr: {type: beloeb, vis: kr}\n");
        assertTrue(page.contains(">1.000.000<") && page.contains(">−10.000<"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[center]", "[center, maaned]"})
    void everyKindOfMeasureIsPrintedByNoneByOneAndByTwoColumns(String groups) throws IOException {
        var page = page(HEAD.formatted("intern") + COLUMNS.indent(2) + "grupper: " + groups + """

                tal:
                  et: {type: sum, af: kr}
                  to: {type: sum, af: kr, vis: tusind, aendring: ja}
                  tre: {type: sum, af: mio, pr-aar: maaned}
                  fire: {type: gennemsnit, af: kr, vis: mio2}
                  fem: {type: gennemsnit, af: antal, aendring: ja}
                  seks: {type: gennemsnit, af: pct, aendring: ja}
                  syv: {type: andel, af: kr}
                  otte: {type: andel, hvor: {svar: [ja]}, aendring: ja}
                  ni: {type: antal, enhed: [sag, sager], pr-aar: maaned}
                """);
        assertTrue(page.contains("Tre pr. år (mio. kr.)"), page);
        assertTrue(groups.equals("[]") || page.contains("To (1.000 kr.)"), page);
    }

    @Test
    void monthsReadAsMonthsAndCentresStandInTheUsualOrder() throws IOException {
        sample.edit("2026-05/proeven.csv", text -> text.replace("Center Syd", "Center for Handicap og Myndighed"));
        var page = page(
                HEAD.formatted("intern") + COLUMNS.indent(2) + "grupper: [center, maaned]\ntal:\n  raekker: antal\n");
        assertTrue(page.contains("december 2025"), page);
        assertFalse(page.contains(">2025-12<"), page);
        assertTrue(page.indexOf("Center for Handicap") < page.indexOf("Center Nord"), page);
        assertTrue(page.contains("Pr. center og måned"), page);
    }

    @Test
    void amountsByYearStandYearByYear() throws IOException {
        sample.write("2026-05/proeven.csv", "sag;2026;2027\nEt;1.000.000,00;2.000.000,00\nTo;0,00;\n");
        sample.delete("2026-04/proeven.csv");
        var page = page(HEAD.formatted("offentlig") + "  sag: {type: tekst, noegle: ja}\n  kr: beloeb-pr-aar\n"
                + "tal:\n  ialt: {type: sum, af: kr}\n");
        assertTrue(page.contains("2027"), page);
        assertTrue(page.contains("(mio. kr.)"), page);
    }

    /// A count below three hides the groups, and rows are never told.
    @Test
    void aPublicReportOnCitizensTellsNoSmallGroup() throws IOException {
        var page = page(HEAD.formatted("offentlig") + COLUMNS.indent(2)
                + "om-borgere: ja\ngrupper: [center]\ntal:\n  borgere: antal\n");
        assertFalse(page.contains("31. maj 2026"), page);
        assertTrue(page.contains("bygger på så få borgere"), page);
        var figures = Files.readString(made("figures-offentlig.csv"));
        assertFalse(figures.contains("proeven.borgere;Center"), figures);
        assertTrue(figures.contains("proeven.borgere;total"), figures);
    }

    @Test
    void aFolderMayNotBearANameOfTheProgram() throws IOException {
        declare("orientering", HEAD.formatted("intern") + COLUMNS.indent(2));
        var run = run();
        assertEquals(1, run.exitCode(), run.text());
        assertTrue(run.text().contains("orientering/report.yml, linje 1: "), run.text());
        assertFalse(Files.exists(made("orientering.pdf")));
    }

    @Test
    void aDeclarationOfAnotherNameIsNotOverlooked() throws IOException {
        Files.writeString(
                Files.createDirectories(templates.folder().resolve("proeven")).resolve("report.yaml"), "titel: x");
        var run = run();
        assertEquals(1, run.exitCode(), run.text());
        assertTrue(run.text().contains("proeven/report.yaml, linje 1: filen skal hedde report.yml"), run.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"aftalemaal", "puljemidler"})
    void anExtractWithoutRowsGivesADocument(String name) throws IOException {
        var example = Files.readString(Path.of("templates", name, "eksempel.csv"));
        sample.write("2026-05/" + name + ".csv", example.substring(0, example.indexOf('\n') + 1));
        var run = run();
        assertEquals(0, run.exitCode(), run.text());
        assertTrue(Files.exists(made(name + ".pdf")));
    }

    @Test
    void whatADeclaredChangeIsCountedFromIsInTheManifest() throws IOException {
        page(HEAD.formatted("intern") + COLUMNS.indent(2));
        var manifest = Files.readString(made("manifest.json"));
        assertTrue(manifest.contains("2026-04/proeven.csv"), manifest);
    }
}
