package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.pdf.Slab.Keep;
import dk.opfoelgning.document.pdf.Slab.Spacing;
import java.util.List;
import org.openpdf.text.pdf.PdfName;

/// Lists, nested as deep as they come: each item with its label beside its text.
record ListLayout(Look look, TextStyle style, Look.Box box) {
    private static final float INDENT = 1.6f;
    private static final float BETWEEN = 0.2f;

    void lay(Block.Listing listing, Tag parent, Strips strips) {
        lay(listing, 0, parent, strips);
        strips.add(new Slab(Spacing.of(0, 7), 0, Keep.FREE, (_, _) -> {}));
    }

    private void lay(Block.Listing listing, int depth, Tag parent, Strips strips) {
        Tag list = parent.child("L").with(PdfName.O, new PdfName("List"));
        list.with(new PdfName("ListNumbering"), new PdfName(numbering(listing.marker(), depth)));
        int number = 0;
        for (Block.Item item : listing.items()) {
            number++;
            item(item, label(listing.marker(), depth, number), depth, list.child("LI"), strips);
        }
        strips.then(list::close);
    }

    private static String numbering(Block.Marker marker, int depth) {
        return marker == Block.Marker.NUMBER ? "Decimal" : depth == 0 ? "Disc" : "None";
    }

    private static String label(Block.Marker marker, int depth, int number) {
        return marker == Block.Marker.NUMBER ? number + "." : depth == 0 ? "•" : "–";
    }

    private void item(Block.Item item, String label, int depth, Tag tag, Strips strips) {
        Tag body = tag.child("LBody");
        float step = style.size() * INDENT;
        var inner = box.indented(step * (depth + 1));
        strips.add(label(label, inner.x() - step, tag.child("Lbl"), body));
        new TextBlock(look, inner, style, between(), Keep.FREE).lay(item.content(), body, strips);
        item.nested().forEach(nested -> lay(nested, depth + 1, body, strips));
        strips.then(tag::close);
    }

    private Spacing between() {
        return Spacing.of(style.leading() * BETWEEN, style.leading() * BETWEEN);
    }

    /// The label stands beside the item's first line, as a slab without height before it.
    private Slab label(String label, float x, Tag tag, Tag body) {
        var lines = new MeasuredText(Run.of(List.of(new Inline.Text(label)), style, look));
        Line line = lines.line(0, label.length(), "");
        return new Slab(Spacing.heading(between().above(), 0), 0, Keep.WITH_NEXT, (canvas, top) -> {
            canvas.text(line, x, top - style.baseline(), tag);
            body.open();
        });
    }
}
