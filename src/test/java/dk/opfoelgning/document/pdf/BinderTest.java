package dk.opfoelgning.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opfoelgning.document.BoundItem;
import dk.opfoelgning.document.Cover;
import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.NotPublic;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.Xhtml;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.ShownFigure;
import dk.opfoelgning.facts.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BinderTest {
    private static final Binder BINDER = new Binder(Theme.standard());
    private static final Cover COVER = new Cover(
            "Eksempel Kommune",
            "Social- og arbejdsmarkedsudvalget",
            "Opfølgning på økonomi og aktivitet",
            "9. juni 2026",
            LocalDate.of(2026, 6, 9),
            Optional.of("UDKAST"));
    private static final String LONG_TITLE = "Budgetopfølgning på bevillingsområdet tilbud til unge og voksne med"
            + " særlige behov pr. 31. marts 2026 med ansøgning om tillægsbevilling";

    @ParameterizedTest
    @CsvSource({"1, PDFUA_1", "1, PDFA_3_A", "12, PDFUA_1", "12, PDFA_3_A", "60, PDFUA_1", "60, PDFA_3_A"})
    void aBoundDocumentPassesTheValidator(int items, PDFAFlavour flavour) throws Exception {
        assertThat(Validator.failures(bound(items), flavour)).isEmpty();
    }

    @Test
    void theFrontPageTellsWhoseMeetingItIsAndWhatTheDocumentHolds() throws IOException {
        assertThat(pages(realistic()).getFirst())
                .contains(
                        "Eksempel Kommune · Social- og arbejdsmarkedsudvalget",
                        "Opfølgning på økonomi og aktivitet",
                        "Møde den 9. juni 2026",
                        "Rummer 4 punkter",
                        "Klassifikation Offentlig",
                        "Status Udkast");
    }

    @Test
    void pagesAreCountedThroughAllItems() throws IOException {
        List<String> pages = pages(realistic());
        assertThat(pages).hasSizeGreaterThan(9);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Side %d af %d".formatted(i + 1, pages.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 120})
    void theContentsNameThePageOnWhichEachItemBegins(int items) throws IOException {
        List<String> pages = pages(bound(items));
        String contents = String.join("\n", pages.subList(0, first(pages, "Punkt 1. Sag 1") - 1));
        for (int i = 1; i <= items; i++) {
            assertThat(contents)
                    .containsPattern("Punkt %d Sag %d\\n* *%d(\\n|$)"
                            .formatted(i, i, first(pages, "Punkt " + i + ". Sag " + i)));
        }
    }

    @Test
    void eachLineOfTheContentsLeadsToItsItem() throws IOException {
        try (var reader = new PdfReader(bound(12))) {
            PdfArray links = reader.getPageN(1).getAsArray(PdfName.ANNOTS);
            Map<?, ?> places = reader.getNamedDestination();
            assertThat(links.size()).isEqualTo(12);
            for (int i = 0; i < 12; i++) {
                String name = links.getAsDict(i)
                        .getAsDict(PdfName.A)
                        .getAsString(PdfName.D)
                        .toString();
                var page = ((PdfArray) places.get(name)).getAsDict(0);
                assertThat(number(page, reader)).isEqualTo(i + 2);
                assertThat(links.getAsDict(i).getAsString(PdfName.CONTENTS).toUnicodeString())
                        .isEqualTo("Punkt %d. Sag %d".formatted(i + 1, i + 1));
            }
        }
    }

    private static int number(PdfDictionary page, PdfReader reader) {
        return IntStream.rangeClosed(1, reader.getNumberOfPages())
                .filter(i -> reader.getPageN(i) == page)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTitleThatFillsALineGoesOnInTheNextWithThePageBesideItsEnd() throws IOException {
        assertThat(pages(realistic()).getFirst())
                .containsPattern("Punkt 82 Budgetopfølgning på [^\\n]+\\n *[^\\n]*tillægsbevilling\\n* *\\d+\\n");
    }

    @Test
    void itemsStandInTheOrderOfTheirNumbersAndThoseWithoutOneLast() throws IOException {
        List<BoundItem> items = List.of(
                item("", "Uden nummer", "<p>Tekst</p>"),
                item("10", "Tiende", "<p>Tekst</p>"),
                item("9b", "Niende b", "<p>Tekst</p>"),
                item(" ", "Også uden", "<p>Tekst</p>"),
                item("9", "Niende", "<p>Tekst</p>"));
        List<String> pages = pages(written(COVER, items));
        assertThat(pages).hasSize(6);
        assertThat(pages.get(1)).contains("Punkt 9. Niende");
        assertThat(pages.get(2)).contains("Punkt 9b. Niende b");
        assertThat(pages.get(3)).contains("Punkt 10. Tiende");
        assertThat(pages.get(4)).contains("Uden nummer").doesNotContain("Punkt");
        assertThat(pages.get(5)).contains("Også uden").doesNotContain("Punkt");
    }

    @Test
    void eachPageBearsItsOwnItemsTitleAndJournalNumber() throws IOException {
        List<BoundItem> items = List.of(
                numbered("1", Xhtml.sample("orientering")),
                item("2", "Sagsliste", "<p>Tekst</p>", "00.01.00-S00-20-25"));
        List<String> pages = pages(written(COVER, items));
        assertThat(pages.subList(1, pages.size() - 1)).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(page)
                .contains("Orientering, maj 2026", "27.00.00-A00-7-26")
                .doesNotContain("00.01.00-S00-20-25"));
        assertThat(pages.getLast()).contains("Sagsliste", "00.01.00-S00-20-25").doesNotContain("27.00.00");
        assertThat(pages.getFirst()).doesNotContain("27.00.00").doesNotContain("00.01.00");
    }

    @Test
    void onlyDraftItemsAreMarked() throws IOException {
        String draft = Xhtml.sample("orientering");
        List<BoundItem> items = List.of(
                numbered("1", draft.replace("content=\"draft\"", "content=\"approved\"")), numbered("2", draft));
        List<String> pages = pages(written(COVER, items));
        int second = first(pages, "Punkt 2.") - 1;
        assertThat(pages.getFirst()).contains("UDKAST");
        assertThat(pages.subList(1, second)).noneMatch(page -> page.contains("UDKAST"));
        assertThat(pages.subList(second, pages.size())).allMatch(page -> page.contains("UDKAST"));
    }

    @Test
    void eachItemIsABookmarkWithItsHeadingsBelowIt() throws IOException {
        try (var reader = new PdfReader(realistic())) {
            var bookmarks = SimpleBookmark.getBookmarkList(reader);
            assertThat(bookmarks)
                    .extracting(bookmark -> bookmark.get("Title"))
                    .containsExactly(
                            "Opfølgning på økonomi og aktivitet",
                            "Punkt 81. Alt hvad et dokument kan rumme",
                            "Punkt 82. " + LONG_TITLE,
                            "Punkt 86. Orientering om ledighed og særligt dyre enkeltsager, maj 2026",
                            "Notat");
            assertThat((List<?>) bookmarks.get(3).get("Kids")).hasSizeGreaterThan(3);
        }
    }

    @Test
    void figuresOfAllItemsAreCarriedOnceWithThePlacesThatShowThem() throws Exception {
        var shared = new Figure(
                "high_cost.cases", "total", Period.parse("2026-05"), new BigDecimal("244"), Unit.CASES, "Sager");
        var revised = new Figure(
                "high_cost.cases", "total", Period.parse("2026-05"), new BigDecimal("245"), Unit.CASES, "Sager");
        var own = new Figure(
                "budget.result",
                "a/service",
                Period.parse("2026-03"),
                new BigDecimal("6100000.00"),
                Unit.KRONER,
                "Resultat");
        var items = List.of(
                showing("86", ShownFigure.in("orientering", shared, 3)),
                showing(
                        "81",
                        ShownFigure.in("budgetopfoelgning-a", own, 1),
                        ShownFigure.in("budgetopfoelgning-a", shared, 2)),
                showing("85", ShownFigure.in("sagsliste", revised, 1)));
        byte[] pdf = written(COVER, items);
        var attachment = PdfAttachment.of(pdf);
        assertThat(attachment.name()).isEqualTo("figures-offentlig.csv");
        assertThat(attachment.text()).isEqualTo("""
                id;group;period;value;unit;label;shown_in
                budget.result;a/service;2026-03;6100000.00;kr;Resultat;budgetopfoelgning-a:1
                high_cost.cases;total;2026-05;244;cases;Sager;budgetopfoelgning-a:2,orientering:3
                high_cost.cases;total;2026-05;245;cases;Sager;sagsliste:1
                """);
        assertThat(Validator.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void theSameItemsGiveTheSameBytes() throws Exception {
        byte[] first = realistic();
        Thread.sleep(1100);
        assertThat(realistic()).isEqualTo(first);
    }

    @Test
    void anInternalItemIsRefused() {
        String internal = Xhtml.document("<p>Tekst</p>")
                .replace("</head>", "<meta name=\"classification\" content=\"intern\"/></head>");
        assertThatThrownBy(() -> written(COVER, List.of(numbered("1", internal))))
                .isInstanceOf(NotPublic.class);
    }

    @Test
    void anItemBoundAloneReadsAsItDoesByItself() throws IOException {
        String xhtml = Xhtml.sample("orientering");
        List<String> alone = PdfPages.of(xhtml);
        List<String> bound = pages(written(COVER, List.of(numbered("86", xhtml))));
        assertThat(bound).hasSize(alone.size() + 1);
        for (int i = 0; i < alone.size(); i++) {
            assertThat(withoutNumbers(bound.get(i + 1))).isEqualTo(withoutNumbers(alone.get(i)));
        }
    }

    private static String withoutNumbers(String text) {
        return text.replaceAll("Side \\d+ af \\d+|Punkt 86\\. ", "").replaceAll("\\s+", " ");
    }

    private static int first(List<String> pages, String text) {
        return 1
                + IntStream.range(0, pages.size())
                        .filter(i -> pages.get(i).lines().anyMatch(line -> line.strip()
                                .startsWith(text)))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> pages(byte[] pdf) {
        return PdfPages.of(pdf);
    }

    /// Short items, as many as asked for.
    private static byte[] bound(int count) throws IOException {
        var items = new ArrayList<BoundItem>();
        for (int i = 1; i <= count; i++) {
            items.add(item(String.valueOf(i), "Sag " + i, "<h3>Dybt</h3>" + Xhtml.paragraphs(3)));
        }
        return written(COVER, items);
    }

    private static byte[] realistic() throws IOException {
        return written(
                COVER,
                List.of(
                        item("", "Notat", Xhtml.paragraphs(20)),
                        numbered("86", Xhtml.sample("orientering")),
                        numbered("81", Xhtml.sample("alt")),
                        item("82", LONG_TITLE, "<h2>Resumé</h2>" + Xhtml.paragraphs(70))));
    }

    private static BoundItem numbered(String number, String xhtml) {
        return new BoundItem(number, Manuscript.of(xhtml));
    }

    private static BoundItem item(String number, String title, String body) {
        return item(number, title, body, "27.00.00-A00-7-26");
    }

    private static BoundItem item(String number, String title, String body, String journal) {
        return numbered(number, Xhtml.document(body).replace("Prøve", title).replace("27.00.00-A00-7-26", journal));
    }

    private static BoundItem showing(String number, ShownFigure... figures) {
        return new BoundItem(number, new Manuscript(Xhtml.document("<p>Tekst</p>"), List.of(figures)));
    }

    private static byte[] written(Cover cover, List<BoundItem> items) throws IOException {
        var out = new ByteArrayOutputStream();
        BINDER.write(cover, items, out);
        return out.toByteArray();
    }
}
