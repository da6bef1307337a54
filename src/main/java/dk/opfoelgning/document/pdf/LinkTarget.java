package dk.opfoelgning.document.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;

/// A link that may run over several lines, but is one element to a reader.
final class LinkTarget {
    private static final PdfName LINK = new PdfName("Link");

    private final String href;
    private final String text;
    private @Nullable Tag tag;

    LinkTarget(String href, String text) {
        this.href = href;
        this.text = text;
    }

    String href() {
        return href;
    }

    String text() {
        return text;
    }

    Tag in(Tag parent) {
        Tag link = tag == null ? parent.child(LINK) : tag;
        tag = link;
        return link;
    }
}
