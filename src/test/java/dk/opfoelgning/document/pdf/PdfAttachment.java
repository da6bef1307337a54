package dk.opfoelgning.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/// The one file that a PDF carries in relation to the whole document.
///
/// @param relationship what it is to the document, in PDF/A-3's terms
public record PdfAttachment(String name, String relationship, String text) {

    public static PdfAttachment of(byte[] pdf) throws IOException {
        var files = new PdfReader(pdf).getCatalog().getAsArray(PdfName.AF);
        if (files.size() != 1) {
            throw new IllegalStateException("the document carries %d files".formatted(files.size()));
        }
        var file = files.getAsDict(0);
        var stream = (PRStream) file.getAsDict(PdfName.EF).getAsStream(PdfName.F);
        return new PdfAttachment(
                file.getAsString(PdfName.UF).toUnicodeString(),
                PdfName.decodeName(file.getAsName(new PdfName("AFRelationship")).toString()),
                new String(PdfReader.getStreamBytes(stream), StandardCharsets.UTF_8));
    }
}
