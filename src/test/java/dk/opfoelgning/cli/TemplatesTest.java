package dk.opfoelgning.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What templates may say, and how their mistakes are told.
class TemplatesTest {
    private static final String TEMPLATE = "orientering.ftlh";
    /// The part of it that it shares with the annex.
    private static final String CASES = "sager.ftlh";
    private static final String HEADING = "<h2>Resumé</h2>";

    /// One for all tests, so that the extracts are taken in once.
    @TempDir
    static Path output;

    @TempDir
    Path folder;

    private EditedTemplates templates = new EditedTemplates(Path.of(""));

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = EditedTemplates.copyTo(folder.resolve("templates"));
    }

    private Cli.Result run() {
        return Cli.run(Sample.SHIPPED, output, "--templates", templates.folder().toString());
    }

    private void assertTold(String sentence) {
        var result = run();
        assertEquals(1, result.exitCode(), result.text());
        assertTrue(result.text().contains(sentence), result.text());
    }

    @Test
    void aMistakeNamesItsLineAndTheEarlierDocumentStays() throws IOException {
        assertEquals(0, run().exitCode());
        var before = contents();
        int line = templates.line(TEMPLATE, HEADING);
        templates.replace(TEMPLATE, HEADING, "<h2><blink>Resumé</blink></h2>");
        var result = run();
        assertEquals(1, result.exitCode());
        assertTrue(result.text().contains("orientering.ftlh, line %d: Element <blink>".formatted(line)), result.text());
        templates.replace(TEMPLATE, "<blink>Resumé</blink>", "${resume}");
        result = run();
        assertEquals(1, result.exitCode());
        assertTrue(result.text().contains("orientering.ftlh, line %d, column 7".formatted(line)), result.text());
        assertEquals(before, contents());
    }

    private static SortedMap<String, String> contents() throws IOException {
        return Hashes.of(output.resolve("2026-05"));
    }

    @Test
    void aNumberTypedByHandIsToldWithLineAndColumn() throws IOException {
        templates.replace(TEMPLATE, HEADING, HEADING + "\n<p class=\"note\">Der er 47 sager og 48.</p>");
        int line = templates.line(TEMPLATE, HEADING) + 1;
        assertTold("orientering.ftlh, line %d, column 24: the number 47 is typed by hand".formatted(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Der er <#if true>47</#if> sager.</p>",
                "<p><@opremsning [\"over 3 mio. kr.\"]; x>${x}</@opremsning></p>",
                "<p>${\"47 sager\"}</p>",
                "<p>Efter <@tekst>§ 176</@tekst> er der 47.</p>",
                "<p>Der er ½ mia. kr.</p>",
                "<p>Der er ca47 mio. kr.</p>",
                "<p>Der er <data value=\"47\">47</data> sager.</p>"
            })
    void aNumberTypedByHandIsFoundWhereverItIsRead(String prose) throws IOException {
        templates.replace(TEMPLATE, HEADING, HEADING + prose);
        assertTold("is typed by hand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Efter <@tekst>serviceloven § 176, stk. 2</@tekst> og tabel AUS08&#160;gælder:</p>",
                "<p><#-- 47 sager --><#if 3 gt 2>Ja</#if> i ${periode.tekst}, ${moededato} og ${journalnr}</p>"
            })
    void aNumberMarkedAsTextAndDatesAndReferencesMayStand(String prose) throws IOException {
        templates.replace(TEMPLATE, HEADING, HEADING + prose);
        assertEquals(0, run().exitCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Der er ${47} sager.</p>",
                "<p>Der er ${periode.aar} sager.</p>",
                "<p>Der er ${periode.kode?length} sager.</p>",
                "<table><caption>Tal</caption><thead><tr><th scope=\"col\">${3}</th></tr></thead></table>"
            })
    void aNumberThatComesFromNoFigureIsToldWithItsLine(String prose) throws IOException {
        templates.replace(TEMPLATE, HEADING, HEADING + "\n" + prose);
        int line = templates.line(TEMPLATE, HEADING) + 1;
        assertTold("orientering.ftlh, line %d: a number comes from no figure".formatted(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mio. kr.",
                "&#160;procentpoint",
                "personer",
                "%",
                "tusind kr.",
                "t. kr.",
                "millioner kroner",
                "<em>borgere</em>",
                "‰"
            })
    void aNumberOfSagerWithAnotherUnitIsTold(String unit) throws IOException {
        templates.replace(TEMPLATE, HEADING, HEADING + "<p>Der er <@tal antalNu/> " + unit + " nu.</p>");
        assertTold("a number has another unit than its figure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kr", "tusind"})
    void aTableHeadedWithAnotherUnitThanItsAmountsIsTold(String form) throws IOException {
        templates.replace(CASES, "(udgift i ${enhed(udgiftNu)})", "(udgift i ${enhed(udgiftNu, '" + form + "')})");
        assertTold("a table's head does not name the unit of its amounts");
    }

    @Test
    void aTableHeadedWithAUnitMoreThanItsAmountsHaveIsTold() throws IOException {
        templates.replace(CASES, "(udgift i ${enhed(udgiftNu)})", "(udgift i t.kr. og ${enhed(udgiftNu)})");
        assertTold("a table's head does not name the unit of its amounts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"high_cost.cses\", \"total\"", "\"high_cost.cases\", \"totla\"", "\"cases\", \"total\""})
    void aMisspeltFigureIsToldWhereItIsAskedFor(String arguments) throws IOException {
        templates.replace(TEMPLATE, HEADING, HEADING + "\n<p><@antal figur(" + arguments + ")/></p>");
        int line = templates.line(TEMPLATE, HEADING) + 1;
        assertTold("orientering.ftlh, line %d, column ".formatted(line));
    }

    @Test
    void aMistakeInAMacrosArgumentsNamesTheLineOfTheCall() throws IOException {
        templates.replace(TEMPLATE, HEADING, HEADING + "\n<p><@antal antalNu \"tusind\"/></p>");
        int line = templates.line(TEMPLATE, HEADING) + 1;
        assertTold("orientering.ftlh, line %d, column ".formatted(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figur(\"high_cost.inflow.cases\", \"25\")",
                "figur(\"high_cost.outflow.expenditure\", \"50\")",
                "figur(\"high_cost.outflow.ended.cases\", \"total\")",
                "figur(\"high_cost.moved.cases\", \"total\")"
            })
    void aPublicDocumentCannotShowWhatCouldTellOfSingleCitizens(String figure) throws IOException {
        templates.replace(TEMPLATE, HEADING, HEADING + "<p><@antal " + figure + "/></p>");
        assertTold("could tell of single citizens");
    }

    @Test
    void aPublicDocumentPrintsNoAmountFinerThanAThousandKroner() throws IOException {
        templates.replace(
                TEMPLATE,
                HEADING,
                HEADING + "<p>Her: <@antal figur(\"high_cost.expected_refund\", \"25\") \"kr\"/></p>");
        assertEquals(0, run().exitCode());
        var page = Files.readString(output.resolve("2026-05/orientering.html"));
        assertTrue(page.matches("(?s).*Her: [^/]*>\\d+\\.\\d{3}\\.000<.*"), "no amount in whole thousands");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${.now}", "<#if .now??>x</#if>", "${\"<#list 1.. as x></#list>\"?interpret}"})
    void theClockAndTemplatesMadeOfTextAreClosed(String prose) throws IOException {
        templates.replace(TEMPLATE, HEADING, HEADING + "\n<p>" + prose + "</p>");
        int line = templates.line(TEMPLATE, HEADING) + 1;
        assertTold("orientering.ftlh, line %d, column ".formatted(line));
    }

    @Test
    void aFigureThatCannotBeComputedIsTwoPoints() throws IOException {
        templates.replace(
                TEMPLATE, HEADING, HEADING + "<p>Da: <@tal figur(\"high_cost.cases\", \"total\", \"2019\")/></p>");
        assertEquals(0, run().exitCode());
        assertTrue(Files.readString(output.resolve("2026-05/orientering.html")).contains("Da: .."));
    }

    @Test
    void aFiguresNumberChangedByHandIsTold() throws IOException {
        templates.replace(
                "makroer.ftlh", "data-unit=\"${p.flertal}\">${p.tekst}<", "data-unit=\"${p.flertal}\">${\"47\"}<");
        assertTold("a <data> shows something else than its figure");
    }

    @Test
    void textsQuotedFromExtractsMayHoldNumbers() throws IOException {
        var sample = Sample.copyTo(folder.resolve("input"))
                .edit(
                        "2026-03/forventninger.csv",
                        text -> text.replace(
                                "Forventede yderligere effekter af handleplan",
                                "3  nye pladser à 1.000 kr. fra 1/4 (jf. pkt. 7..) & 2,5 kr.. \ue00047\ue001"))
                .edit("2026-03/budget.csv", text -> text.replace("Center for Ungeindsats", "112"));
        var result = Cli.run(sample.folder(), output, "--period", "2026-03");
        assertEquals(0, result.exitCode(), result.text());
    }
}
