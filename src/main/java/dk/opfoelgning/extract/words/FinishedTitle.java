package dk.opfoelgning.extract.words;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.openpdf.text.pdf.PdfReader;

/// What a finished PDF or workbook is called: it says so itself.
public final class FinishedTitle {
    private FinishedTitle() {}

    /// Empty without a title.
    public static Optional<String> ofPdf(InputStream in) throws IOException {
        try (var pdf = new PdfReader(in)) {
            return Optional.ofNullable(pdf.getInfo().get("Title"));
        }
    }

    /// Empty without a title.
    public static Optional<String> ofWorkbook(InputStream in) throws IOException {
        try (var workbook = OPCPackage.open(in)) {
            return workbook.getPackageProperties().getTitleProperty();
        } catch (OpenXML4JException e) {
            throw new IOException("a workbook cannot be read", e);
        }
    }
}
