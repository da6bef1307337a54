package dk.opfoelgning.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfReader;

/// Everything that a document carries, unpacked: its pages as drawn, its attachments, its metadata.
public final class PdfStreams {
    private PdfStreams() {}

    public static String of(byte[] pdf) throws IOException {
        var text = new StringBuilder();
        try (var reader = new PdfReader(pdf)) {
            for (int i = 0; i < reader.getXrefSize(); i++) {
                if (reader.getPdfObject(i) instanceof PRStream stream) {
                    text.append(new String(PdfReader.getStreamBytes(stream), StandardCharsets.UTF_8))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }
}
