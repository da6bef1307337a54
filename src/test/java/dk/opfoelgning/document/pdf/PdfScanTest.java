package dk.opfoelgning.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfWriter;

/// Every place of a PDF is looked through.
class PdfScanTest {
    private static final String CPR = "010190-4321";
    private static final String PAGE = """
            <html lang="da"><head><title>%s</title></head><body><h2>%s</h2><p>%s</p><table><caption>Tal</caption>
            <thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>
            <tbody><tr><td>010190</td><td>4321</td></tr></tbody></table></body></html>""";

    @TempDir
    static Path folder;

    private static Path plain;

    private interface Change {
        void make(PdfStamper stamper) throws IOException;
    }

    @BeforeAll
    static void write() throws IOException {
        plain = written("Titel", "Afsnit", "Tekst");
    }

    private static Path written(String title, String heading, String text) throws IOException {
        var file = Files.createTempFile(folder, "page", ".pdf");
        try (var out = Files.newOutputStream(file)) {
            new PdfFormat(Theme.standard()).write(Manuscript.of(PAGE.formatted(title, heading, text)), out);
        }
        return file;
    }

    @Test
    void findsNothingWhereThereIsNothing() throws IOException {
        assertEquals(Optional.empty(), new PdfScan().find(plain));
    }

    @Test
    void findsItOnThePageThatShowsIt() throws IOException {
        assertEquals(Optional.of("side 1"), new PdfScan().find(written("Titel", "Afsnit", "Borger " + CPR)));
        assertEquals(Optional.of("side 1"), new PdfScan().find(written("Titel", "Afsnit", "Nr. 010190 4321.")));
        assertEquals(Optional.of("side 1"), new PdfScan().find(written("Titel", CPR, "Tekst")));
    }

    /// Wherever the line happens to end.
    @Test
    void findsItAcrossTwoLines() throws IOException {
        for (int words = 12; words < 24; words++) {
            var file = written("Titel", "Afsnit", "ordene ".repeat(words) + CPR + " ord".repeat(9));
            assertEquals(Optional.of("side 1"), new PdfScan().find(file), words + " words");
        }
    }

    @Test
    void findsItOnALaterPage() throws IOException {
        assertEquals(Optional.of("side 2"), new PdfScan().find(written("Titel", "Afsnit", "ord ".repeat(1800) + CPR)));
    }

    @Test
    void findsItInXmp() throws IOException {
        var file = folder.resolve("xmp.pdf");
        try (var out = Files.newOutputStream(file)) {
            var document = new Document();
            PdfWriter.getInstance(document, out)
                    .setXmpMetadata(("<x>" + CPR + "</x>").getBytes(StandardCharsets.UTF_8));
            document.open();
            document.add(new Paragraph("Tekst"));
            document.close();
        }
        assertEquals(Optional.of("metadata (XMP)"), new PdfScan().find(file));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                place(
                        "a property",
                        "en titel eller et bogmærke",
                        stamper -> stamper.setInfoDictionary(Map.of("Title", CPR))),
                place(
                        "another property",
                        "dokumentets egenskaber eller opbygning",
                        stamper -> stamper.setInfoDictionary(Map.of("Keywords", CPR))),
                place(
                        "an annotation",
                        "en kommentar",
                        stamper -> stamper.addAnnotation(
                                PdfAnnotation.createText(
                                        stamper.getWriter(), new Rectangle(9, 9, 20, 20), "Note", CPR, false, null),
                                1)),
                place("an attached figure's label", "en vedhæftet fil, linje 2", attached("figures.csv")),
                place("an attached file's name", "en vedhæftet fils navn", attached(CPR + ".csv")));
    }

    private static Change attached(String name) {
        var text = name.startsWith(CPR) ? "id;value\na;1\n" : "id;value;label\na;1012345678;Borger " + CPR + "\n";
        return stamper -> stamper.addFileAttachment(
                "Tal",
                PdfFileSpecification.fileEmbedded(
                        stamper.getWriter(), "", name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Arguments place(String name, String place, Change change) {
        return Arguments.argumentSet(name, place, change);
    }

    @ParameterizedTest
    @MethodSource("places")
    void findsItWhereNobodyReads(String place, Change change) throws IOException {
        var file = Files.createTempFile(folder, "stamped", ".pdf");
        try (var reader = new PdfReader(Files.readAllBytes(plain));
                var out = Files.newOutputStream(file)) {
            var stamper = new PdfStamper(reader, out);
            change.make(stamper);
            stamper.close();
        }
        assertEquals(Optional.of(place), new PdfScan().find(file));
    }
}
