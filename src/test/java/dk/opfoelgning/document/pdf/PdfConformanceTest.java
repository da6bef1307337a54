package dk.opfoelgning.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.Xhtml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfConformanceTest {
    private final PdfFormat format = new PdfFormat(Theme.standard());

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void everyElementPassesTheValidator(PDFAFlavour flavour) throws Exception {
        assertThat(failures(Xhtml.written(format, Xhtml.sample("alt")), flavour))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void aRealisticDocumentPassesTheValidator(PDFAFlavour flavour) throws Exception {
        assertThat(failures(Xhtml.written(format, Xhtml.sample("orientering")), flavour))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void aDocumentWithoutHeaderOrDatePassesTheValidator(PDFAFlavour flavour) throws Exception {
        String bare = "<html lang=\"da\"><head><title>Bar</title></head><body><h3>Dyb overskrift</h3></body></html>";
        assertThat(failures(Xhtml.written(format, bare), flavour)).isEmpty();
    }

    @Test
    void theValidatorFindsFaultWithAnUntaggedFile() throws Exception {
        assertThat(failures(untagged(), PDFAFlavour.PDFUA_1)).isNotEmpty();
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

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage() + " "
                            + failed.getLocation().getContext())
                    .toList();
        }
    }
}
