package dk.opfoelgning.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.Xhtml;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.ShownFigure;
import dk.opfoelgning.facts.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class CarriedFiguresTest {
    private static final Figure EXACT = new Figure(
            "high_cost.expenditure",
            "75",
            Period.parse("2026-05"),
            new BigDecimal("1234567.89"),
            Unit.KRONER,
            "Udgift");

    private static byte[] written(String classification) throws IOException {
        var xhtml = Xhtml.document("<p>Tekst</p>")
                .replace("</head>", "<meta name=\"classification\" content=\"%s\"/></head>".formatted(classification));
        var out = new ByteArrayOutputStream();
        new PdfFormat(Theme.standard())
                .write(new Manuscript(xhtml, List.of(ShownFigure.in("maanedsstatus", EXACT, 2))), out);
        return out.toByteArray();
    }

    @Test
    void anInternalDocumentCarriesItsFiguresUnderTheNameOfTheInternalFile() throws Exception {
        var pdf = written("intern");
        var attachment = PdfAttachment.of(pdf);
        assertEquals("figures.csv", attachment.name());
        assertEquals("""
                id;group;period;value;unit;label;shown_in
                high_cost.expenditure;75;2026-05;1234567.89;kr;Udgift;maanedsstatus:2
                """, attachment.text());
        assertEquals(List.of(), Validator.failures(pdf, PDFAFlavour.PDFA_3_A));
    }

    @Test
    void aPublicDocumentCarriesThemUnderTheNameOfThePublicFile() throws IOException {
        assertEquals(
                "figures-offentlig.csv", PdfAttachment.of(written("offentlig")).name());
    }
}
