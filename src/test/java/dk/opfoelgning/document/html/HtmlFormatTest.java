package dk.opfoelgning.document.html;

import static dk.opfoelgning.document.Xhtml.document;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.GoldenFile;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.Xhtml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {
    @Test
    void needsNoOtherFileAndNoScript() {
        assertThat(html(Xhtml.sample("alt")))
                .doesNotContain("<script", "<link", "@import", "url(", "src=")
                .contains("<style>", "@media print", "<meta charset=\"utf-8\">");
    }

    @Test
    void hasTheLandmarksOfAPage() {
        assertThat(html(Xhtml.sample("orientering")))
                .startsWith("<!DOCTYPE html>\n<html lang=\"da\">")
                .containsSubsequence("<header>", "<h1>", "</header>", "<main>", "<aside", "</main>", "<footer>");
    }

    @Test
    void framesATableThatScrollsUnderItsTitle() {
        assertThat(html(Xhtml.sample("orientering")))
                .contains("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"tabel-1\">")
                .contains("<caption id=\"tabel-1\"><span>Tabel 1. ")
                .contains("<th scope=\"colgroup\" colspan=\"2\" class=\"span\">25\u00a0pct. refusion</th>")
                .contains("<tr class=\"current\"><th scope=\"row\" class=\"text\">Maj 2026</th>");
    }

    @Test
    void keepsTheJournalNumberOnOneLine() {
        assertThat(html(document("<p>x</p>")))
                .contains(".journal{white-space:nowrap}", " · <span class=\"journal\">27.00.00-A00-7-26</span></p>");
    }

    @Test
    void keepsANumbersValueAndDropsItsFormat() {
        assertThat(html(document("<p><data value=\"225.90\" data-figure=\"x\" data-format=\"0.0\">225,9</data></p>")))
                .contains("<data value=\"225.90\">225,9</data>");
    }

    @Test
    void tellsThatADraftIsOne() {
        assertThat(html(Xhtml.sample("orientering")))
                .contains("<p class=\"draft\">UDKAST</p>", "class=\"watermark\" aria-hidden=\"true\">UDKAST<");
        assertThat(html(document("<p>x</p>"))).doesNotContain("UDKAST");
    }

    @Test
    void writesMarkupInTextAsText() {
        assertThat(html(document("<p>a &lt;b&gt; &amp; <a href=\"https://x.dk/?a=1&amp;b=%22\">c</a></p>")))
                .contains("<p>a &lt;b&gt; &amp; <a href=\"https://x.dk/?a=1&amp;b=%22\">c</a></p>");
    }

    @Test
    void collapsesWhiteSpaceOutsideOfInlineElements() {
        assertThat(html(document("<p>  a\n <strong> b </strong> c <br/> d\u00a0 </p>")))
                .contains("<p>a <strong>b </strong>c <br>d\u00a0</p>");
    }

    @Test
    void drawsEveryKindOfChartAsWasLookedAtAndFoundRight() throws IOException {
        String page = html(Xhtml.sample("diagrammer"));
        GoldenFile.same("document/diagrammer.html", page.substring(page.indexOf("<body")));
    }

    @Test
    void drawsAChartForWideAndNarrowScreensAboveItsNumbers() {
        assertThat(html(document(Xhtml.chart("columns", "Figur 1. Prøven", "2025,1/2026,2"))))
                .containsSubsequence(
                        "<figcaption>Figur 1. Prøven <span>Antal</span></figcaption>",
                        "<svg class=\"wide\" role=\"img\" aria-label=\"Prøven. Søjlediagram: Antal.",
                        "<svg class=\"narrow\" role=\"img\" aria-label=\"Prøven. Søjlediagram: Antal.",
                        "<p class=\"note\">Kilde: prøven</p>",
                        "<details>\n<summary>Vis tallene</summary>",
                        "<data value=\"2\">2</data>",
                        "</details>\n</figure>");
    }

    @Test
    void givesNoTwoElementsOneId() {
        String page = html(Xhtml.sample("diagrammer"));
        assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(page).results().map(id -> id.group(1)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    private static String html(String xhtml) {
        return new String(Xhtml.written(new HtmlFormat(Theme.standard()), xhtml), StandardCharsets.UTF_8);
    }
}
