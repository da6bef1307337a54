package dk.opfoelgning.document.pdf;

import static dk.opfoelgning.document.Xhtml.chart;
import static dk.opfoelgning.document.Xhtml.document;
import static dk.opfoelgning.document.Xhtml.paragraphs;
import static dk.opfoelgning.document.Xhtml.repeat;
import static dk.opfoelgning.document.Xhtml.table;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.Xhtml;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

class PdfFormatTest {
    private static final PdfName FIGURE = new PdfName("Figure");
    private static final String TOTAL = "<tr class=\"total\"><th scope=\"row\">Det hele</th><td>9</td></tr>";

    @Test
    void numbersEveryPageAndCountsThem() {
        List<String> pages = PdfPages.of(document(paragraphs(80)));
        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Side " + (i + 1) + " af " + pages.size());
        }
    }

    @Test
    void setsSenderTitleAndJournalAroundEveryPage() {
        assertThat(PdfPages.of(Xhtml.sample("orientering")))
                .hasSizeGreaterThan(1)
                .allSatisfy(page ->
                        assertThat(page).contains("Eksempel Kommune", "Orientering, maj 2026", "27.00.00-A00-7-26"));
    }

    @Test
    void leavesOutAJournalNumberThatIsNotThere() {
        String bare = "<html lang=\"da\"><head><title>Bar</title></head><body><p>Tekst</p></body></html>";
        assertThat(PdfPages.of(bare)).singleElement().asString().contains("Tekst", "Bar", "Side 1 af 1");
    }

    @Test
    void marksEveryPageOfADraftAndNoneOfAnApproved() {
        assertThat(PdfPages.of(Xhtml.sample("orientering")))
                .allSatisfy(page -> assertThat(page).contains("UDKAST"));
        String approved = Xhtml.sample("orientering").replace("content=\"draft\"", "content=\"approved\"");
        assertThat(PdfPages.of(approved)).noneSatisfy(page -> assertThat(page).contains("UDKAST"));
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 27, 29, 31})
    void keepsATableOfTwelveRowsTogether(int before) {
        List<String> pages = PdfPages.of(document(paragraphs(before) + table("Tabel 1. Tolv", 12)));
        String page = pageWith(pages, "Tabel 1. Tolv");
        assertThat(page)
                .contains(
                        IntStream.rangeClosed(1, 12).mapToObj(i -> "Række " + i).toList());
    }

    @Test
    void fillsThePageBeforeALongTableIsBroken() {
        List<String> pages = PdfPages.of(document(paragraphs(20) + table("Tabel 1. Lang", 60)));
        assertThat(pages.getFirst()).contains("Tabel 1. Lang", "Række 2");
    }

    @Test
    void repeatsTheHeadOnEveryPageOfALongTable() {
        List<String> pages = PdfPages.of(document(table("Tabel 1. Lang", 120)));
        assertThat(pages).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(page)
                .contains("Navn", "Antal"));
        assertThat(String.join("", pages)).containsOnlyOnce("Tabel 1. Lang").contains("Række 120");
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36})
    void keepsAHeadingWithTwoLinesOfWhatFollows(int before) {
        String body = paragraphs(before) + "<h2>Overskrift</h2><p>" + repeat(60, i -> "ord" + i) + "</p>";
        assertThat(pageWith(PdfPages.of(document(body)), "Overskrift")).contains("ord1 ", "ord25");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 22, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33})
    void keepsAHeadingAndItsOneLineWithTheTableThatFollows(int before) {
        String body = paragraphs(before) + "<h2>Økonomi</h2><h3>Ansøgninger</h3><p>Kort tekst.</p>"
                + table("Tabel 1. Kort", 5);
        assertThat(pageWith(PdfPages.of(document(body)), "Økonomi"))
                .contains("Kort tekst.", "Tabel 1. Kort", "Række 5");
        assertThat(pageWith(
                        PdfPages.of(document(body.replace(
                                "Række 5<",
                                "Række 5</th><td>5</td></tr>"
                                        + repeat(20, i -> "<tr><th scope=\"row\">Mere</th><td>1</td></tr>")
                                        + "<tr><th scope=\"row\">Sidst<"))),
                        "Økonomi"))
                .contains("Kort tekst.", "Tabel 1. Kort", "Række 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 25, 26, 27, 28, 29})
    void letsALineUnderAHeadingEndThePageBeforeMoreText(int before) {
        String body = paragraphs(before) + "<h2>Overskrift</h2><p>Kort tekst.</p>" + table("Tabel 1. Kort", 11);
        List<String> apart = PdfPages.of(document(body.replace("<table>", "<p>Mere tekst.</p><table>")));
        assertThat(pageWith(apart, "Overskrift")).contains("Kort tekst.");
        assertThat(apart.getFirst()).contains("Kort tekst.");
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 26, 28, 30})
    void doesNotCountTotalsAmongTheTwelveRowsOfATableThatIsKeptTogether(int before) {
        String body = paragraphs(before) + table("Tabel 1. Tolv", 12).replace("</tbody>", TOTAL + "</tbody>");
        assertThat(pageWith(PdfPages.of(document(body)), "Tabel 1. Tolv")).contains("Række 12", "Det hele");
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 34, 35, 36, 37, 38, 39, 40, 41, 42})
    void leavesNeitherARowNorATotalAloneOnALastPage(int rows) {
        String last = pageWith(
                PdfPages.of(document(table("Tabel 1. Lang", rows).replace("</tbody>", TOTAL + "</tbody>"))),
                "Det hele");
        assertThat(last).contains("Række " + rows, "Række " + (rows - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void leavesNoGroupOfOneRowAloneOnALastPage(int before) {
        String groups = repeat(
                9,
                i -> "<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"2\">Gruppe " + i + "</th></tr>"
                        + "<tr><th scope=\"row\">Række " + i + "</th><td>1</td></tr></tbody>");
        String body = paragraphs(before) + table("Tabel 1. Grupper", "").replace("<tbody></tbody>", groups);
        List<String> pages = PdfPages.of(document(body));
        assertThat(pageWith(pages, "Gruppe 9")).contains("Række 9", "Gruppe 8", "Række 8");
        assertThat(pageWith(pages, "Tabel 1.")).contains("Række 1", "Række 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 26, 27, 28, 29, 30, 31, 32, 33})
    void letsTheBoxGoOnOnTheNextPageBetweenItsItems(int before) {
        String items = repeat(12, i -> "<li>Kilde " + i + " står her.</li>");
        List<String> pages =
                PdfPages.of(document(paragraphs(before) + "<aside><h2>Om tallene</h2><ul>" + items + "</ul></aside>"));
        assertThat(pageWith(pages, "Om tallene")).contains("Kilde 1 ", "Kilde 2 ");
        assertThat(pageWith(pages, "Kilde 12 ")).contains("Kilde 11 ");
    }

    @Test
    void fillsThePageBeforeTheBoxIsBroken() {
        String items = repeat(12, i -> "<li>Kilde " + i + " står her.</li>");
        List<String> pages =
                PdfPages.of(document(paragraphs(27) + "<aside><h2>Om tallene</h2><ul>" + items + "</ul></aside>"));
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst()).contains("Om tallene", "Kilde 3 ").doesNotContain("Kilde 12 ");
    }

    @Test
    void letsATitleRunAsWideAsItsTable() {
        String title = "Tabel 5. Refusionsgrænser og skønnet refusion i 2026 (udgift og refusion i mio. kr.)";
        assertThat(PdfPages.of(document(table(title, 3))).getFirst()).contains(title);
    }

    @ParameterizedTest
    @ValueSource(ints = {35, 36, 37, 38, 39, 40, 41})
    void keepsANoteWithTheLastRowOfItsTable(int rows) {
        String body = table("Tabel 1. Lang", rows) + "<p class=\"note\">Tabellens note</p>";
        assertThat(pageWith(PdfPages.of(document(body)), "Tabellens note"))
                .contains("Række " + rows, "Række " + (rows - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void keepsAChartOnOnePageWithItsTitleAndSource(int before) {
        String body =
                paragraphs(before) + chart("bars", "Figur 1. Prøven", "Første,1/Anden,2/Tredje,3/Fjerde,4/Femte,5");
        assertThat(pageWith(PdfPages.of(document(body)), "Figur 1. Prøven"))
                .contains("Antal", "Første", "Femte", "Kilde: prøven");
    }

    @Test
    void tagsAChartAsOneFigureWithItsTextAlternativeAndPlace() throws Exception {
        byte[] pdf = Xhtml.written(
                new PdfFormat(Theme.standard()), document(chart("columns", "Figur 1. Prøven", "2025,1/2026,2")));
        try (var reader = new PdfReader(pdf)) {
            var figures = IntStream.range(0, reader.getXrefSize())
                    .mapToObj(reader::getPdfObject)
                    .filter(PdfDictionary.class::isInstance)
                    .map(PdfDictionary.class::cast)
                    .filter(object -> FIGURE.equals(object.get(PdfName.S)))
                    .toList();
            assertThat(figures).singleElement().satisfies(figure -> {
                assertThat(figure.getAsString(PdfName.ALT).toUnicodeString())
                        .isEqualTo("Prøven. Søjlediagram: Antal. Tallet går fra 1 (2025) til 2 (2026).");
                assertThat(figure.getAsDict(PdfName.A).getAsArray(PdfName.BBOX).size())
                        .isEqualTo(4);
            });
        }
    }

    @Test
    void splitsARowThatIsTallerThanAPage() {
        String tall = "<tr><th scope=\"row\">Høj</th><td>" + repeat(3000, i -> "ord" + i) + "</td></tr>";
        List<String> pages = PdfPages.of(document(table("Tabel 1. Høj", tall)));
        assertThat(pages).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(page)
                .contains("Navn"));
        assertThat(String.join(" ", pages))
                .contains(repeat(3000, i -> "ord" + i).lines().toList());
    }

    @Test
    void breaksAWordThatFitsNoLine() {
        List<String> pages = PdfPages.of(document("<p>" + "a".repeat(200) + "</p>"));
        assertThat(pages.getFirst().lines().filter(line -> line.contains("aaa")))
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line.strip()).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 18, 19, 20, 21})
    void leavesNoShortWordAloneOnALastLine(int before) {
        String body = "<p>" + "eng ".repeat(before) + "på en ø</p>";
        assertThat(PdfPages.of(document(body)).getFirst().lines().map(String::strip))
                .noneMatch("ø"::equals)
                .noneMatch("en ø"::equals);
    }

    @Test
    void hyphenatesTheWordsOfHeadsThatAreTooNarrow() {
        String head = repeat(12, i -> "<th scope=\"col\">Bevillingsansøgninger</th>");
        String row = repeat(12, i -> "<td>" + i + "</td>");
        String table = "<table><caption>Tabel 1. Bred</caption><thead><tr>" + head + "</tr></thead><tbody><tr>" + row
                + "</tr></tbody></table>";
        assertThat(PdfPages.of(document(table)).getFirst()).contains("Bevil-", "lings-", "søg-", "ger");
    }

    @Test
    void setsNoLineOfTextLongerThanEightyLetters() {
        String text = repeat(40, i -> "illi illi illi illi illi").replace('\n', ' ');
        assertThat(PdfPages.of(document("<p>" + text + "</p>")).getFirst().lines())
                .allSatisfy(line -> assertThat(line.strip()).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void keepsWordsTogetherAtANoBreakSpace() {
        String body = "<p>" + repeat(40, i -> "beløbet er 457,2\u00a0mio.\u00a0kr.") + "</p>";
        assertThat(PdfPages.of(document(body)).getFirst().lines())
                .noneSatisfy(line -> assertThat(line.strip()).startsWith("mio."));
    }

    @Test
    void makesLinksThatCanBeFollowed() throws Exception {
        byte[] pdf = Xhtml.written(
                new PdfFormat(Theme.standard()), document("<p><a href=\"https://www.example.dk/\">her</a></p>"));
        try (var reader = new PdfReader(pdf)) {
            var annotation = reader.getPageN(1).getAsArray(PdfName.ANNOTS).getAsDict(0);
            assertThat(annotation.getAsDict(PdfName.A).getAsString(PdfName.URI)).hasToString("https://www.example.dk/");
        }
    }

    @Test
    void tellsTitleSenderAndDate() throws Exception {
        byte[] pdf = Xhtml.written(new PdfFormat(Theme.standard()), document("<p>Tekst</p>"));
        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getInfo())
                    .containsEntry("Title", "Prøve")
                    .containsEntry("Author", "Eksempel Kommune")
                    .containsEntry("CreationDate", "D:20260609000000Z");
        }
    }

    private static String pageWith(List<String> pages, String text) {
        return pages.stream().filter(page -> page.contains(text)).findFirst().orElseThrow();
    }

    @Test
    void aSignedNumberIsNotBrokenAfterItsFullStop() throws Exception {
        var text = "<p>" + "Resultatet er −1.234,6 og +1.234,6 mio. ".repeat(60) + "</p>";
        for (String page : PdfPages.of(Xhtml.document(text))) {
            assertThat(page).doesNotContainPattern("[−+]1\\.\\s");
        }
    }
}
