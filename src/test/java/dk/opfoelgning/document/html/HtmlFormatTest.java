package dk.opfoelgning.document.html;

import static dk.opfoelgning.document.Xhtml.document;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.Xhtml;
import java.nio.charset.StandardCharsets;
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
                .contains("<th scope=\"colgroup\" colspan=\"2\" class=\"span\">25 pct. refusion</th>")
                .contains("<tr class=\"current\"><th scope=\"row\" class=\"text\">Maj 2026</th>");
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

    private static String html(String xhtml) {
        return new String(Xhtml.written(new HtmlFormat(Theme.standard()), xhtml), StandardCharsets.UTF_8);
    }
}
