package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.FiguresScan;
import dk.opfoelgning.document.FileScan;
import dk.opfoelgning.facts.CprShape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/// Looks through a PDF: the text of its pages, and every other text that it holds, be it a property, a bookmark, an
/// alternative text, an annotation, a file's name or an attached file.
public final class PdfScan implements FileScan {
    private static final String ELSEWHERE = "dokumentets egenskaber eller opbygning";
    private static final Map<PdfName, String> PLACES = Map.of(
            PdfName.TITLE,
            "en titel eller et bogmærke",
            PdfName.ALT,
            "en alternativ tekst",
            new PdfName("ActualText"),
            "en alternativ tekst",
            PdfName.CONTENTS,
            "en kommentar",
            PdfName.DESC,
            "en vedhæftet fils beskrivelse",
            PdfName.F,
            "en vedhæftet fils navn",
            PdfName.UF,
            "en vedhæftet fils navn");
    /// Bytes, not text.
    private static final Set<PdfName> HASHES = Set.of(PdfName.FILEID, new PdfName("CheckSum"));
    private static final PdfName EMBEDDED_FILE = new PdfName("EmbeddedFile");
    private static final Pattern CUT = Pattern.compile("(?<![\\p{L}\\d])\\d{6}-$");

    @Override
    public Optional<String> find(Path file) throws IOException {
        try (var reader = new PdfReader(Files.readAllBytes(file))) {
            var page = onPages(reader);
            return page.isPresent() ? page : inObjects(reader);
        }
    }

    private static Optional<String> onPages(PdfReader reader) throws IOException {
        var pieces = new Pieces();
        var text = new PageText(pieces::add);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.read(reader, page);
            if (pieces.found.get()) {
                return Optional.of("side " + page);
            }
        }
        return Optional.empty();
    }

    /// Puts together again what a line's end has cut after a hyphen.
    private static final class Pieces {
        private final AtomicBoolean found = new AtomicBoolean();
        private String cut = "";

        void add(String piece) {
            if (piece.isEmpty()) {
                return;
            }
            if (CprShape.isIn(piece) || !cut.isEmpty() && CprShape.isIn(cut + piece.strip())) {
                found.set(true);
            }
            var end = CUT.matcher(piece.strip());
            cut = end.find() ? end.group() : "";
        }
    }

    private static Optional<String> inObjects(PdfReader reader) throws IOException {
        for (int i = 0; i < reader.getXrefSize(); i++) {
            var place = in(reader.getPdfObject(i), ELSEWHERE);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> in(@Nullable PdfObject object, String place) throws IOException {
        return switch (object) {
            case PdfString text -> CprShape.isIn(text.toUnicodeString()) ? Optional.of(place) : Optional.empty();
            case PdfArray array -> inAll(array.getElements(), place);
            case PRStream stream -> inStream(stream);
            case PdfDictionary dictionary -> inDictionary(dictionary, place);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> inAll(Collection<PdfObject> objects, String place) throws IOException {
        for (var object : objects) {
            var found = in(object, place);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inDictionary(PdfDictionary dictionary, String place) throws IOException {
        for (var key : dictionary.getKeys()) {
            var found = HASHES.contains(key)
                    ? Optional.<String>empty()
                    : in(dictionary.get(key), Objects.requireNonNull(PLACES.getOrDefault(key, place)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inStream(PRStream stream) throws IOException {
        var type = stream.getAsName(PdfName.TYPE);
        if (PdfName.METADATA.equals(type) && CprShape.isIn(text(stream))) {
            return Optional.of("metadata (XMP)");
        }
        if (EMBEDDED_FILE.equals(type)) {
            return FiguresScan.in(text(stream)).map(line -> "en vedhæftet fil, " + line);
        }
        return inDictionary(stream, ELSEWHERE);
    }

    private static String text(PRStream stream) throws IOException {
        return new String(PdfReader.getStreamBytes(stream), StandardCharsets.UTF_8);
    }
}
