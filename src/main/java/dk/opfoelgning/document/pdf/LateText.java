package dk.opfoelgning.document.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/// A place kept for a short text, such as a page's number, that is known only once more pages are done.
record LateText(PdfTemplate place, TextStyle style) {
    private static final float WIDTH = 120;
    private static final float HEIGHT = 16;
    private static final float BASELINE = HEIGHT / 4;

    static LateText endingAt(float right, float baseline, TextStyle style, PdfContentByte content) {
        PdfTemplate place = content.createTemplate(WIDTH, HEIGHT);
        content.addTemplate(place, right - WIDTH, baseline - BASELINE);
        return new LateText(place, style);
    }

    void write(String text) {
        place.beginText();
        place.setFontAndSize(style.face().font(), style.size());
        place.setColorFill(style.color());
        place.showTextAligned(Element.ALIGN_RIGHT, text, WIDTH, BASELINE, 0);
        place.endText();
    }
}
