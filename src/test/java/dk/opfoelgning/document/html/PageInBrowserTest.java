package dk.opfoelgning.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.Xhtml;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageInBrowserTest {
    private static final Browser BROWSER = new Browser();

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void everyElementIsAccessible(int width) {
        assertThat(BROWSER.violations(html(Xhtml.sample("alt")), width)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 768, 390, 320})
    void everyElementFitsTheWindow(int width) {
        assertThat(BROWSER.overhang(html(Xhtml.sample("alt")), width)).isNotPositive();
    }

    @Test
    void axeFindsFaultWithAPageThatIsSpoiled() {
        String page = html(Xhtml.sample("orientering"));
        assertThat(BROWSER.violations(page.replace("<html lang=\"da\">", "<html>"), 1280))
                .anyMatch(violation -> violation.startsWith("html-has-lang"));
        assertThat(BROWSER.violations(page.replace(" tabindex=\"0\"", ""), 390))
                .anyMatch(violation -> violation.startsWith("scrollable-region-focusable"));
        assertThat(BROWSER.violations(page.replace("--quiet:#5B6570", "--quiet:#ABB5C0"), 1280))
                .anyMatch(violation -> violation.startsWith("color-contrast"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aFirstColumnOfShortNumbersIsNarrowAndOneOfNamesIsNot(int width) {
        String names = Xhtml.document(
                Xhtml.table("Tabel 1. Navne", 3).replace("<td>", "<td class=\"text\">" + "tekst ".repeat(40)));
        String numbers = names.replace("Række ", "").replace("Navn<", "Nr.<");
        assertThat(BROWSER.width(html(numbers), width, "tbody th")).isLessThan(60);
        assertThat(BROWSER.width(html(names), width, "tbody th")).isGreaterThanOrEqualTo(96);
    }

    @Test
    void titlesOfTablesAndChartsAreOfOneSize() {
        String page = html(Xhtml.sample("alt"));
        assertThat(BROWSER.fontSize(page, "figcaption")).isEqualTo(BROWSER.fontSize(page, "caption"));
    }

    @Test
    void aTableOutsideOfItsFrameSticksOut() {
        assertThat(BROWSER.overhang(html(Xhtml.sample("alt")).replace("overflow-x:auto", ""), 390))
                .isPositive();
    }

    private static String html(String xhtml) {
        return new String(Xhtml.written(new HtmlFormat(Theme.standard()), xhtml), StandardCharsets.UTF_8);
    }
}
