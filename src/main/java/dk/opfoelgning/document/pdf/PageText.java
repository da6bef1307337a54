package dk.opfoelgning.document.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.CMapAwareDocumentFont;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/// The text that a file's pages draw, artifacts too, decoded by its fonts: one piece for each marked content.
final class PageText {
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private final Consumer<String> pieces;
    private final Map<Integer, CMapAwareDocumentFont> fonts = new HashMap<>();
    private final Deque<CMapAwareDocumentFont> saved = new ArrayDeque<>();
    private final StringBuilder piece = new StringBuilder();
    private @Nullable CMapAwareDocumentFont font;

    /// @param pieces hears each
    PageText(Consumer<String> pieces) {
        this.pieces = pieces;
    }

    void read(PdfReader reader, int page) throws IOException {
        read(reader.getPageContent(page), reader.getPageN(page).getAsDict(PdfName.RESOURCES));
        end();
    }

    private void read(byte[] content, @Nullable PdfDictionary resources) throws IOException {
        var parser = new PdfContentParser(new PRTokeniser(content));
        var operation = new ArrayList<PdfObject>();
        while (!parser.parse(operation).isEmpty()) {
            perform(operation.getLast().toString(), operation, resources);
        }
    }

    private void perform(String operator, List<PdfObject> operation, @Nullable PdfDictionary resources)
            throws IOException {
        switch (operator) {
            case "Tf" -> font = font(operation, resources);
            case "q" -> save();
            case "Q" -> font = saved.poll();
            case "Tj", "'", "\"", "TJ" -> show(operation.get(operation.size() - 2));
            case "Td", "TD", "Tm", "T*" -> nextLine();
            case "BDC" -> begin(operation);
            case "BMC", "EMC" -> end();
            case "Do" -> draw(resource(PdfName.XOBJECT, operation, resources));
            default -> {}
        }
    }

    private void save() {
        if (font != null) {
            saved.push(font);
        }
    }

    private @Nullable CMapAwareDocumentFont font(List<PdfObject> operation, @Nullable PdfDictionary resources) {
        return resource(PdfName.FONT, operation, resources) instanceof PRIndirectReference reference
                ? fonts.computeIfAbsent(reference.getNumber(), _ -> new CMapAwareDocumentFont(reference))
                : null;
    }

    private static @Nullable PdfObject resource(
            PdfName kind, List<PdfObject> operation, @Nullable PdfDictionary resources) {
        var ofKind = resources == null ? null : resources.getAsDict(kind);
        return ofKind == null ? null : ofKind.get((PdfName) operation.getFirst());
    }

    /// What a form draws belongs to the page.
    private void draw(@Nullable PdfObject form) throws IOException {
        if (PdfReader.getPdfObject(form) instanceof PRStream stream
                && PdfName.FORM.equals(stream.getAsName(PdfName.SUBTYPE))) {
            read(PdfReader.getStreamBytes(stream), stream.getAsDict(PdfName.RESOURCES));
        }
    }

    private void show(PdfObject shown) {
        if (shown instanceof PdfArray parts) {
            parts.getElements().forEach(this::show);
        } else if (shown instanceof PdfString text && font != null) {
            byte[] bytes = text.getBytes();
            piece.append(font.decode(bytes, 0, bytes.length));
        }
    }

    /// A word that goes on after its hyphen is one.
    private void nextLine() {
        if (!piece.isEmpty() && piece.charAt(piece.length() - 1) != '-') {
            piece.append(' ');
        }
    }

    private void begin(List<PdfObject> operation) {
        end();
        if (operation.size() > 2 && operation.get(1) instanceof PdfDictionary properties) {
            var instead = properties.getAsString(ACTUAL_TEXT);
            pieces.accept(instead == null ? "" : instead.toUnicodeString());
        }
    }

    private void end() {
        pieces.accept(piece.toString());
        piece.setLength(0);
    }
}
