package dk.opfoelgning.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.Xhtml;
import java.io.ByteArrayOutputStream;
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

    @Test
    void theValidatorFindsFaultWithAnUntaggedFile() throws Exception {
        assertThat(Validator.failures(untagged(), PDFAFlavour.PDFUA_1)).isNotEmpty();
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
