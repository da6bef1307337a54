package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.pdf.Canvas.Stroke;
import dk.opfoelgning.document.pdf.Slab.Keep;
import dk.opfoelgning.document.pdf.Slab.Spacing;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;

/// The list of items: each one's label, title and page, all of it a link; pages are told as they become known.
final class ContentsLayout {
    private static final float GAP = 12;
    private static final float PADDING = 5;
    private static final float PAGE_WIDTH = 36;
    private static final float RULE = 0.25f;

    private final Look look;
    private final List<AgendaItem> items;
    private final List<LateText> pages = new ArrayList<>();
    private int told;

    ContentsLayout(Look look, List<AgendaItem> items) {
        this.look = look;
        this.items = items;
    }

    /// The name by which the item's link finds its page.
    static String name(int item) {
        return "punkt-" + (item + 1);
    }

    void lay(Tag parent, Strips strips) {
        Tag list = parent.child("TOC");
        float indent = indent();
        for (int i = 0; i < items.size(); i++) {
            strips.add(slab(items.get(i), indent, name(i), list.child("TOCI")));
        }
        strips.then(list::close);
    }

    /// The next item begins on this page.
    void tell(int page) {
        pages.get(told++).write(String.valueOf(page));
    }

    private float indent() {
        float widest = 0;
        for (AgendaItem item : items) {
            widest = Math.max(widest, look.text.face().width(label(item), look.text.size()));
        }
        return widest + GAP;
    }

    /// Numbers are the agenda's to give; where it has none yet, the reader sees that.
    private static String label(AgendaItem item) {
        return item.label().isEmpty() ? "Uden nr." : item.label();
    }

    private Slab slab(AgendaItem item, float indent, String name, Tag tag) {
        var box = new Look.Box(indent, look.frame.width() - indent - PAGE_WIDTH);
        List<Line> title = lines(item.title(), look.text.with(look.accent), box);
        List<Line> label = lines(label(item), look.text, look.fullBox());
        float height = title.size() * look.text.leading() + 2 * PADDING;
        return new Slab(Spacing.NONE, height, Keep.FREE, (canvas, top) -> {
            tag.open();
            show(canvas, label, 0, top - PADDING, tag.child("Lbl"));
            Tag link = tag.child("Reference").child("Link");
            show(canvas, title, indent, top - PADDING, link);
            page(canvas, top - height + PADDING + look.text.leading(), link);
            canvas.link(area(top, height), PdfAction.gotoLocalPage(name, false), item.fullTitle(), link);
            canvas.rule(0, look.frame.width(), top - height, new Stroke(RULE, look.rule));
            tag.close();
        });
    }

    private List<Line> lines(String text, TextStyle style, Look.Box box) {
        return new TextBlock(look, box, style, Spacing.NONE, Keep.FREE).lines(List.of(new Inline.Text(text)));
    }

    private void show(Canvas canvas, List<Line> lines, float x, float top, Tag tag) {
        float baseline = top - look.text.baseline();
        for (Line line : lines) {
            canvas.text(line, x, baseline, tag);
            baseline -= look.text.leading();
        }
    }

    /// Beside the title's last line.
    private void page(Canvas canvas, float top, Tag tag) {
        float right = look.frame.left() + look.frame.width();
        float baseline = top - look.text.baseline();
        tag.mark(canvas.content(), () -> pages.add(LateText.endingAt(right, baseline, look.text, canvas.content())));
    }

    private Rectangle area(float top, float height) {
        float left = look.frame.left();
        return new Rectangle(left, top - height, left + look.frame.width(), top);
    }
}
