package dk.opfoelgning.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

/// The structure tree of a finished file, to be spoilt.
record Structure(PdfReader reader) {
    static byte[] spoilt(byte[] pdf, Consumer<Structure> spoiling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var reader = new PdfReader(pdf)) {
            var stamper = new PdfStamper(reader, out);
            spoiling.accept(new Structure(reader));
            stamper.close();
        }
        return out.toByteArray();
    }

    /// Gives the first element of a kind another one.
    void rename(String kind, String other) {
        first(kind).put(PdfName.S, new PdfName(other));
    }

    /// Takes the first element of a kind out of its parent.
    void drop(String kind) {
        PdfArray kids = first(kind).getAsDict(PdfName.P).getAsArray(PdfName.K);
        kids.remove(kids.size() - 1);
    }

    private PdfDictionary first(String kind) {
        return elements()
                .filter(element -> new PdfName(kind).equals(element.get(PdfName.S)))
                .findFirst()
                .orElseThrow();
    }

    private Stream<PdfDictionary> elements() {
        return IntStream.range(1, reader.getXrefSize())
                .mapToObj(reader::getPdfObject)
                .filter(PdfDictionary.class::isInstance)
                .map(PdfDictionary.class::cast);
    }
}
