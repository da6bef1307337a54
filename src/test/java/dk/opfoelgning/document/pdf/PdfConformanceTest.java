package dk.opfoelgning.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.Xhtml;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfConformanceTest {
    private final PdfFormat format = new PdfFormat(Theme.standard());

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void everyElementPassesTheValidator(PDFAFlavour flavour) throws Exception {
        assertThat(Validator.failures(Xhtml.written(format, Xhtml.sample("alt")), flavour))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void everyKindOfChartPassesTheValidator(PDFAFlavour flavour) throws Exception {
        assertThat(Validator.failures(Xhtml.written(format, Xhtml.sample("diagrammer")), flavour))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void aRealisticDocumentPassesTheValidator(PDFAFlavour flavour) throws Exception {
        assertThat(Validator.failures(Xhtml.written(format, Xhtml.sample("orientering")), flavour))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void aDocumentWithoutHeaderOrDatePassesTheValidator(PDFAFlavour flavour) throws Exception {
        String bare = "<html lang=\"da\"><head><title>Bar</title></head><body><h3>Dyb overskrift</h3></body></html>";
        assertThat(Validator.failures(Xhtml.written(format, bare), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void aTableOfAHundredPagesPassesTheValidator(PDFAFlavour flavour) throws Exception {
        byte[] pdf = Xhtml.written(format, Xhtml.document(longTable()));
        assertThat(PdfPages.count(pdf)).isGreaterThan(100);
        assertThat(Validator.failures(pdf, flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void aBoxOverTwoPagesPassesTheValidator(PDFAFlavour flavour) throws Exception {
        String items = Xhtml.repeat(12, i -> "<li>Kilde " + i + "</li>");
        String box = "<aside><h2>Om tallene</h2><ul>" + items + "</ul></aside>";
        byte[] pdf = Xhtml.written(format, Xhtml.document(Xhtml.paragraphs(26) + box));
        assertThat(PdfPages.of(pdf).getFirst()).contains("Om tallene").doesNotContain("Kilde 12");
        assertThat(Validator.failures(pdf, flavour)).isEmpty();
    }

    /// With rows so tall that a hundred pages are soon full.
    private static String longTable() {
        String group = "<th scope=\"colgroup\" colspan=\"2\">Sats</th>";
        String pair = "<th scope=\"col\">Antal</th><th scope=\"col\">Udgift</th>";
        return "<table><caption>Tabel 1. Lang</caption><thead><tr><th rowspan=\"2\" scope=\"col\">Nr.</th>"
                + "<th rowspan=\"2\" scope=\"col\" class=\"text\">Navn</th>" + group.repeat(3) + "</tr><tr>"
                + pair.repeat(3) + "</tr></thead><tbody>"
                + Xhtml.repeat(
                        1000,
                        i -> "<tr><th scope=\"row\">" + i + "</th><td class=\"text\">Navn" + "<br/>linje".repeat(5)
                                + "</td>"
                                + "<td>1</td><td>1,5</td>".repeat(3) + "</tr>")
                + "</tbody></table>";
    }

    @Test
    void theValidatorFindsFaultWithAnUntaggedFile() throws Exception {
        assertThat(Validator.failures(untagged(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void aFileSavedAgainStillPasses() throws Exception {
        assertThat(faults(structure -> {})).isEmpty();
    }

    @Test
    void theValidatorFindsFaultWithASkippedHeadingLevel() throws Exception {
        assertThat(faults(structure -> structure.rename("H2", "H4"))).anyMatch(fault -> fault.startsWith("7.4"));
    }

    @Test
    void theValidatorFindsFaultWithAPictureWithoutAlternative() throws Exception {
        assertThat(faults(structure -> structure.rename("P", "Figure"))).anyMatch(fault -> fault.startsWith("7.3"));
    }

    @Test
    void theValidatorFindsFaultWithARaggedTable() throws Exception {
        assertThat(faults(structure -> structure.drop("TD"))).anyMatch(fault -> fault.startsWith("7.2"));
    }

    @Test
    void theValidatorFindsFaultWithAFileThatClaimsNothing() throws Exception {
        String claim = "<pdfuaid:part>1</pdfuaid:part>";
        String pdf = new String(sample(), StandardCharsets.ISO_8859_1);
        assertThat(pdf).contains(claim);
        byte[] silent = pdf.replace(claim, " ".repeat(claim.length())).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Validator.failures(silent, PDFAFlavour.PDFUA_1)).anyMatch(fault -> fault.startsWith("5 "));
    }

    private List<String> faults(Consumer<Structure> spoiling) throws Exception {
        return Validator.failures(Structure.spoilt(sample(), spoiling), PDFAFlavour.PDFUA_1);
    }

    private byte[] sample() {
        return Xhtml.written(format, Xhtml.sample("orientering"));
    }

    private static byte[] untagged() {
        var out = new ByteArrayOutputStream();
        var document = new Document();
        PdfWriter.getInstance(document, out);
        document.open();
        document.add(new Paragraph("Uden mærker"));
        document.close();
        return out.toByteArray();
    }
}
