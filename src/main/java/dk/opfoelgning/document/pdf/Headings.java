package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.pdf.Slab.Keep;
import dk.opfoelgning.document.pdf.Slab.Spacing;
import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/// Headings, each kept with what follows and listed among the bookmarks; no level is skipped.
final class Headings {
    private final Look look;
    private final Deque<Mark> marks = new ArrayDeque<>();

    private record Mark(int level, PdfOutline outline) {}

    private int level;

    Headings(Look look) {
        this.look = look;
    }

    void lay(Block.Heading heading, Tag parent, Strips strips) {
        lay(heading, parent, look.textBox(), strips);
    }

    void lay(Block.Heading heading, Tag parent, Look.Box box, Strips strips) {
        var block = new TextBlock(look, box, style(heading.level()), spacing(heading.level()), Keep.WITH_NEXT);
        lay(heading, parent, block, strips);
    }

    /// A heading in the type of what is small.
    void laySmall(Block.Heading heading, Tag parent, Look.Box box, Strips strips) {
        var style = look.small.with(look.ink).with(Cut.SEMIBOLD);
        lay(heading, parent, new TextBlock(look, box, style, Spacing.heading(0, 2), Keep.WITH_NEXT), strips);
    }

    private void lay(Block.Heading heading, Tag parent, TextBlock block, Strips strips) {
        level = Math.min(heading.level(), level + 1);
        Tag tag = parent.child("H" + level);
        strips.add(bookmark(level, Inline.line(heading.content()), block.spacing()));
        block.lay(heading.content(), tag, strips);
        strips.then(tag::close);
    }

    private TextStyle style(int of) {
        return switch (of) {
            case 1 -> look.h1;
            case 2 -> look.h2;
            default -> look.h3;
        };
    }

    private static Spacing spacing(int of) {
        return switch (of) {
            case 1 -> Spacing.heading(4, 8);
            case 2 -> Spacing.heading(20, 10);
            default -> Spacing.heading(14, 7);
        };
    }

    /// A slab without height that marks the place.
    private Slab bookmark(int tagged, String title, Spacing spacing) {
        return new Slab(
                Spacing.heading(spacing.above(), 0),
                0,
                Keep.WITH_NEXT,
                (canvas, top) -> mark(canvas, top, tagged, title));
    }

    private void mark(Canvas canvas, float top, int tagged, String title) {
        while (!marks.isEmpty() && marks.getFirst().level() >= tagged) {
            marks.pop();
        }
        PdfOutline parent = marks.isEmpty()
                ? canvas.content().getRootOutline()
                : marks.getFirst().outline();
        var place = new PdfDestination(PdfDestination.XYZ, 0, top + look.text.leading(), 0);
        marks.push(new Mark(tagged, new PdfOutline(parent, place, title)));
    }
}
