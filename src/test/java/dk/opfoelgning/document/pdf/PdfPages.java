package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.Xhtml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// The text of each page of a document, line by line.
public final class PdfPages {
    private PdfPages() {}

    static List<String> of(String xhtml) {
        return of(Xhtml.written(new PdfFormat(Theme.standard()), xhtml));
    }

    static int count(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        }
    }

    public static List<String> of(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                showArtifacts(reader, page);
                var seen = new SeenText();
                new PdfTextExtractor(reader, seen).getTextFromPage(page);
                pages.add(seen.text().replaceAll("[ \u00a0]+", " ").strip());
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes the extractor, which passes over artifacts, take them for text.
    private static void showArtifacts(PdfReader reader, int page) throws IOException {
        String content = new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
        reader.setPageContent(page, content.replace("/Artifact", "/Span").getBytes(StandardCharsets.ISO_8859_1));
    }
}
