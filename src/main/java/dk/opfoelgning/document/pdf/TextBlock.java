package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.pdf.Slab.Keep;
import dk.opfoelgning.document.pdf.Slab.Spacing;
import java.util.List;

/// Running text as slabs of one line each, with no line left alone on a page.
///
/// @param letters that a line holds at most
record TextBlock(Look look, Look.Box box, TextStyle style, Spacing spacing, Keep keep, int letters) {

    TextBlock(Look look, Look.Box box, TextStyle style, Spacing spacing, Keep keep) {
        this(look, box, style, spacing, keep, look.letters(style));
    }

    /// The title of a table or chart, which may run as wide as what it stands above.
    static TextBlock title(Look look, float width, Spacing spacing) {
        var box = new Look.Box(0, width);
        return new TextBlock(look, box, look.caption, spacing, Keep.WITH_NEXT, LineBreaker.UNLIMITED);
    }

    TextBlock kept(Keep other) {
        return new TextBlock(look, box, style, spacing, other, letters);
    }

    /// Lays out the text as a part of this tag.
    void lay(List<Inline> content, Tag tag, Strips strips) {
        layLines(lines(content), tag, strips);
    }

    void layLines(List<Line> lines, Tag tag, Strips strips) {
        for (int i = 0; i < lines.size(); i++) {
            strips.add(slab(lines.get(i), i, lines.size(), tag));
        }
    }

    List<Line> lines(List<Inline> content) {
        var measured = new MeasuredText(Run.of(content, style, look));
        return LineBreaker.lines(measured, box.width(), letters);
    }

    private Slab slab(Line line, int index, int count, Tag tag) {
        return new Slab(
                spacing(index, count),
                style.leading(),
                keep(index, count),
                (canvas, top) -> canvas.text(line, box.x(), top - style.baseline(), tag));
    }

    private Spacing spacing(int index, int count) {
        return new Spacing(
                index == 0 ? spacing.above() : 0,
                index == count - 1 ? spacing.below() : 0,
                index == count - 1 ? spacing.rule() : Spacing.Rule.LARGER);
    }

    /// The first two lines stay together, and the last two.
    private Keep keep(int index, int count) {
        boolean last = index == count - 1;
        boolean nearEdge = index == 0 || index == count - 2;
        return last ? keep : nearEdge ? Keep.WITH_NEXT : keep;
    }
}
