package dk.opfoelgning.document.html;

import static dk.opfoelgning.document.Xhtml.document;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Provenance;
import dk.opfoelgning.facts.ShownFigure;
import dk.opfoelgning.facts.SourceFile;
import dk.opfoelgning.facts.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Where the numbers of a page come from.
class OriginsTest {
    private static final Browser BROWSER = new Browser();
    private static final Provenance NOW = provenance("Antal borgere.", "", "2026-05/sager.csv");
    private static final Provenance THEN = provenance("Antal borgere.", "som fortalt da", "2026-04/sager.csv");
    private static final Provenance COST = provenance("Summen af beløb. Et tal for hver.", "", "2026-05/sager.csv");

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @Test
    void figuresOfOneFormulaStandTogetherByTheirSource() throws IOException {
        assertThat(page(
                        data("cost;A;2026-05", "4.567", "4,6")
                                + data("cases;B;2026-05", "38", "38")
                                + data("cases;A;2026-05", "164", "164")
                                + data("cases;A;2026-04", "166", "166"),
                        figure("cases", "A", "2026-04", "166", "Sager, antal, dyre", THEN),
                        figure("cases", "A", "2026-05", "164", "Sager, antal, dyre", NOW),
                        figure("cases", "B", "2026-05", "38", "Sager, antal, i alt", NOW),
                        figure("cost", "A", "2026-05", "4567000", "Udgift, dyre", COST)))
                .containsSubsequence(
                        "<details class=\"origins\">\n<summary><h2>Hvor kommer tallene fra?</h2></summary>",
                        "<h3>Udgift, dyre</h3>\n<p>Summen af beløb. Et tal for hver.</p>",
                        "<h3>Sager, antal</h3>\n<p>Antal borgere.</p>",
                        "<p class=\"note\">Kilde: 2026-05/sager.csv (1.836 rækker, 0123abcd)</p>",
                        "<li>dyre: maj 2026 <b>164</b> (sager)</li>\n<li>i alt: maj 2026 <b>38</b> (sager)</li>",
                        "<p class=\"note\">Kilde (som fortalt da): 2026-04/sager.csv (1.836 rækker, 0123abcd)</p>",
                        "<li>dyre: april 2026 <b>166</b> (sager)</li>",
                        "</details>\n</main>");
    }

    @Test
    void figuresWithoutACommonNameAreKnownByTheirFormula() throws IOException {
        assertThat(page(
                        data("cost;A;2026-05", "1", "1") + data("cost;B;2026-05", "2", "2"),
                        figure("cost", "A", "2026-05", "1", "Veje", COST),
                        figure("cost", "B", "2026-05", "2", "Skoler", COST)))
                .contains("<h3>Summen af beløb</h3>\n<p>Et tal for hver.</p>")
                .contains("<li>Veje: maj 2026 <b>1</b> (sager)</li>\n<li>Skoler: maj 2026 <b>2</b> (sager)</li>");
    }

    @Test
    void aTotalNamedByWhatAllHaveInCommonKeepsItsName() throws IOException {
        assertThat(page(
                        data("cost;A;2026-05", "1", "1") + data("cost;B;2026-05", "2", "2"),
                        figure("cost", "A", "2026-05", "1", "Model 1, Haven", COST),
                        figure("cost", "B", "2026-05", "2", "Model 1", COST)))
                .contains("<h3>Model 1</h3>", "<li>Haven: maj 2026 <b>1</b>", "<li>Model 1: maj 2026 <b>2</b>");
    }

    @Test
    void aFigureIsToldWithItsSignAndAsPrintedNeverExactly() throws IOException {
        assertThat(page(
                        data("cost;A;2026-05", "1.853", "1,9") + data("cost;A;2026-05", "-1.853", "−1,9"),
                        figure("cost", "A", "2026-05", "-1853210.55", "Veje", COST)))
                .contains("<h3>Veje</h3>", "<li>maj 2026 <b>−1,9</b> (sager)</li>")
                .doesNotContain("853210");
    }

    @Test
    void aPageOfNoFiguresSaysNothingOfThem() throws IOException {
        assertThat(page("tekst", figure("cost", "A", "2026-05", "1", "Veje", COST)))
                .doesNotContain("<details", "Hvor kommer");
    }

    @Test
    void itIsAccessibleAndFitsWhenUnfolded() throws IOException {
        var open = page(data("cost;A;2026-05", "1", "1"), figure("cost", "A", "2026-05", "1", "Veje", COST))
                .replace("<details class=\"origins\">", "<details class=\"origins\" open>");
        assertThat(BROWSER.violations(open, 390)).isEmpty();
        assertThat(BROWSER.overhang(open, 390)).isNotPositive();
    }

    private static Provenance provenance(String formula, String note, String path) {
        var file = new SourceFile(path, OptionalLong.of(1836), "0123abcd".repeat(8), false);
        return new Provenance(formula, note, List.of(file));
    }

    private static ShownFigure figure(
            String id, String group, String period, String value, String label, Provenance provenance) {
        var figure = new Figure(id, group, Period.parse(period), new BigDecimal(value), Unit.CASES, label);
        return ShownFigure.in("prøve", figure, 1).from(provenance);
    }

    private static String data(String figure, String value, String text) {
        return "<data value=\"%s\" data-figure=\"%s\" data-unit=\"sager\">%s</data> ".formatted(value, figure, text);
    }

    private static String page(String content, ShownFigure... figures) throws IOException {
        var out = new ByteArrayOutputStream();
        new HtmlFormat(Theme.standard())
                .write(
                        new Manuscript(
                                document("<header><h1>Tal</h1></header><p>" + content + "</p>"), List.of(figures)),
                        out);
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
