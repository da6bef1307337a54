package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Metadata;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Draws on the current page: text as part of the structure, rules and fills as artifacts.
final class Canvas {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final Document document;
    private final PdfWriter writer;
    private final Look look;
    private final RunningMatter running;
    private Ink inks = Ink.TAGGED;

    private enum Ink {
        TAGGED,
        ARTIFACT
    }

    Canvas(Document document, PdfWriter writer, Look look, RunningMatter running) {
        this.document = document;
        this.writer = writer;
        this.look = look;
        this.running = running;
        startPage();
    }

    Look.Frame frame() {
        return look.frame;
    }

    void newPage() {
        endPage();
        document.newPage();
        startPage();
    }

    /// The same, and what follows belongs to another document.
    void newPage(Metadata next) {
        endPage();
        running.turnTo(next);
        document.newPage();
        startPage();
    }

    private void startPage() {
        writer.setPageEmpty(false);
        running.draw(writer);
    }

    /// Marks a finished page as a draft, above its fills and beneath its text.
    void endPage() {
        running.mark(writer);
    }

    PdfContentByte content() {
        return writer.getDirectContent();
    }

    /// Draws as decoration, unseen by those who listen.
    void artifact(Runnable drawing) {
        if (inks == Ink.ARTIFACT) {
            drawing.run();
            return;
        }
        inks = Ink.ARTIFACT;
        content().beginMarkedContentSequence(ARTIFACT);
        drawing.run();
        content().endMarkedContentSequence();
        inks = Ink.TAGGED;
    }

    /// Draws a line of text; x counts from the frame's left.
    void text(Line line, float x, float baseline, Tag tag) {
        float at = frame().left() + x;
        List<Line.Piece> pieces = line.pieces();
        for (int i = 0; i < pieces.size(); ) {
            int end = sameLink(pieces, i);
            at = stretch(pieces.subList(i, end), at, baseline, tag);
            i = end;
        }
    }

    private static int sameLink(List<Line.Piece> pieces, int start) {
        int end = start + 1;
        while (end < pieces.size()
                && pieces.get(end).link() == pieces.get(start).link()) {
            end++;
        }
        return end;
    }

    private float stretch(List<Line.Piece> pieces, float x, float baseline, Tag tag) {
        float end = x + (float) pieces.stream().mapToDouble(Line.Piece::width).sum();
        LinkTarget link = pieces.getFirst().link();
        if (inks == Ink.ARTIFACT) {
            show(pieces, x, baseline);
        } else if (link == null) {
            tag.mark(content(), () -> show(pieces, x, baseline));
        } else {
            linked(pieces, link, new Place(x, end, baseline), link.in(tag));
        }
        return end;
    }

    private record Place(float start, float end, float baseline) {}

    private void linked(List<Line.Piece> pieces, LinkTarget link, Place place, Tag tag) {
        tag.mark(content(), () -> show(pieces, place.start(), place.baseline()));
        float size = pieces.getFirst().style().size();
        underline(place, size);
        annotate(link, place, size, tag);
    }

    private void underline(Place place, float size) {
        rule(
                place.start() - frame().left(),
                place.end() - place.start(),
                place.baseline() - size * 0.14f,
                new Stroke(0.4f, look.accent));
    }

    private void annotate(LinkTarget link, Place place, float size, Tag tag) {
        var area = new Rectangle(
                place.start(), place.baseline() - size * 0.25f, place.end(), place.baseline() + size * 0.9f);
        link(area, new PdfAction(link.href()), link.text(), tag);
    }

    /// Makes an area of the page lead somewhere, as a part of this element.
    ///
    /// @param text where it leads, for who doesn't see it
    void link(Rectangle area, PdfAction action, String text, Tag tag) {
        var annotation =
                new PdfAnnotation(writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), action);
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.CONTENTS, new PdfString(text, PdfString.TEXT_UNICODE));
        int key = writer.getStructureTreeRoot().addExistingObject(tag.open().getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        writer.addAnnotation(annotation);
        tag.refer(annotation.getIndirectReference(), writer.getCurrentPage());
    }

    private void show(List<Line.Piece> pieces, float x, float baseline) {
        PdfContentByte content = content();
        content.beginText();
        content.setTextMatrix(x, baseline);
        @Nullable TextStyle set = null;
        for (Line.Piece piece : pieces) {
            if (!piece.style().equals(set)) {
                set = piece.style();
                content.setFontAndSize(set.face().font(), set.size());
                content.setColorFill(set.color());
            }
            content.showText(piece.text());
        }
        content.endText();
    }

    /// Draws a horizontal rule as an artifact; x counts from the frame's left.
    void rule(float x, float width, float y, Stroke stroke) {
        artifact(() -> {
            content().setLineWidth(stroke.width());
            content().setColorStroke(stroke.color());
            content().moveTo(frame().left() + x, y);
            content().lineTo(frame().left() + x + width, y);
            content().stroke();
        });
    }

    /// Fills a rectangle beneath all text as an artifact; x counts from the frame's left.
    void fill(Look.Box box, float top, float height, Color color) {
        PdfContentByte under = writer.getDirectContentUnder();
        under.beginMarkedContentSequence(ARTIFACT);
        under.setColorFill(color);
        under.rectangle(frame().left() + box.x(), top - height, box.width(), height);
        under.fill();
        under.endMarkedContentSequence();
    }

    record Stroke(float width, Color color) {}
}
