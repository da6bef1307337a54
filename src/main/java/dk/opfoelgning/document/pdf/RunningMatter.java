package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Logo;
import dk.opfoelgning.document.Metadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// What every page bears: its head, its foot with the page's number, and the mark of a draft beneath the text.
final class RunningMatter {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName SPAN = new PdfName("Span");
    private static final float HEAD_ABOVE = 32;
    private static final float LOGO_HEIGHT = 32;
    private static final float LOGO_BELOW = 8;
    private static final float FOOT_BELOW = 36;
    private static final float MARK_ANGLE = 55;
    private static final float MARK_LENGTH = 560;
    private static final float PAGE_WIDTH = 595;
    private static final float PAGE_HEIGHT = 842;

    private final Look look;
    private final List<LateText> numbers = new ArrayList<>();

    private Metadata metadata;

    RunningMatter(Metadata metadata, Look look) {
        this.metadata = metadata;
        this.look = look;
    }

    /// Pages begun from now on belong to this document.
    void turnTo(Metadata next) {
        metadata = next;
    }

    /// How many pages have been begun.
    int pages() {
        return numbers.size();
    }

    void draw(PdfWriter writer) {
        PdfContentByte content = writer.getDirectContent();
        content.beginMarkedContentSequence(ARTIFACT, artifact("Pagination", "Header"), true);
        head(content);
        content.endMarkedContentSequence();
        content.beginMarkedContentSequence(ARTIFACT, artifact("Pagination", "Footer"), true);
        foot(content);
        content.endMarkedContentSequence();
    }

    void mark(PdfWriter writer) {
        metadata.draftMark().ifPresent(mark -> watermark(mark, writer.getDirectContentUnder()));
    }

    /// Keeps the slanted letters out of what is copied or searched; the page's head says the same in a word.
    private static PdfDictionary noText() {
        var span = new PdfDictionary();
        span.put(new PdfName("ActualText"), new PdfString("", PdfObject.TEXT_UNICODE));
        return span;
    }

    private static PdfDictionary artifact(String type, String subtype) {
        var artifact = new PdfDictionary();
        artifact.put(PdfName.TYPE, new PdfName(type));
        artifact.put(PdfName.SUBTYPE, new PdfName(subtype));
        return artifact;
    }

    private void head(PdfContentByte content) {
        float baseline = look.frame.top() + HEAD_ABOVE;
        if (numbers.isEmpty() && look.theme.logo().isPresent()) {
            logo(look.theme.logo().get(), content, baseline);
        } else {
            metadata.municipality().ifPresent(name -> left(content, name, baseline));
        }
        String title = fitted(metadata.shortTitle());
        right(content, metadata.draftMark().map(mark -> mark + " · " + title).orElse(title), baseline);
    }

    /// In the place of the municipality's name, which the document itself says just below.
    private void logo(Logo logo, PdfContentByte content, float baseline) {
        float scale = Math.min(LOGO_HEIGHT / logo.height(), look.frame.width() / 2 / logo.width());
        try {
            var image = Image.getInstance(logo.png());
            image.scaleAbsolute(logo.width() * scale, logo.height() * scale);
            image.setAbsolutePosition(look.frame.left(), baseline - LOGO_BELOW);
            content.addImage(image);
        } catch (IOException | RuntimeException e) {
            throw new UncheckedIOException(
                    "the theme's logo cannot be drawn; save it again as PNG", new IOException(e));
        }
    }

    private void foot(PdfContentByte content) {
        float baseline = look.frame.bottom() - FOOT_BELOW;
        metadata.journal().ifPresent(journal -> left(content, journal, baseline));
        numbers.add(LateText.endingAt(right(), baseline, look.small, content));
    }

    /// Writes "Side 3 af 7" on every page, once the number of pages is known.
    void close() {
        for (int page = 0; page < numbers.size(); page++) {
            numbers.get(page).write("Side " + (page + 1) + " af " + numbers.size());
        }
    }

    private float right() {
        return look.frame.left() + look.frame.width();
    }

    private void left(PdfContentByte content, String text, float baseline) {
        show(content, text, Element.ALIGN_LEFT, look.frame.left(), baseline);
    }

    private void right(PdfContentByte content, String text, float baseline) {
        show(content, text, Element.ALIGN_RIGHT, right(), baseline);
    }

    private void show(PdfContentByte content, String text, int alignment, float x, float y) {
        content.beginText();
        content.setFontAndSize(look.small.face().font(), look.small.size());
        content.setColorFill(look.quiet);
        content.showTextAligned(alignment, text, x, y, 0);
        content.endText();
    }

    private String fitted(String text) {
        float most = look.frame.width() * 0.6f;
        String fitted = text;
        while (look.small.face().width(fitted, look.small.size()) > most) {
            fitted = fitted.replaceFirst(".…?$", "…");
        }
        return fitted;
    }

    private void watermark(String mark, PdfContentByte content) {
        content.beginMarkedContentSequence(ARTIFACT, artifact("Pagination", "Watermark"), true);
        content.beginMarkedContentSequence(SPAN, noText(), true);
        content.beginText();
        Face face = look.small.with(Cut.SEMIBOLD).face();
        float size = Math.min(150, MARK_LENGTH / face.width(mark, 1));
        content.setFontAndSize(face.font(), size);
        content.setColorFill(look.mark);
        content.showTextAligned(
                Element.ALIGN_CENTER, mark, PAGE_WIDTH / 2 + size * 0.25f, PAGE_HEIGHT / 2 - size * 0.2f, MARK_ANGLE);
        content.endText();
        content.endMarkedContentSequence();
        content.endMarkedContentSequence();
    }
}
