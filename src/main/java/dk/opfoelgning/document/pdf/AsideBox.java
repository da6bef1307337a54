package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.pdf.Slab.Keep;
import dk.opfoelgning.document.pdf.Slab.Spacing;
import java.util.ArrayList;
import java.util.List;

/// The grey box of sources and definitions; it may go on on the next page, but for its first and last lines.
record AsideBox(Look look, Headings headings) {
    private static final float PADDING = 10;
    /// With the box's title.
    private static final int FEWEST_FIRST = 3;

    private static final int FEWEST_LAST = 2;
    private static final Spacing PARAGRAPH = Spacing.of(4, 4);

    void lay(Block.Aside aside, Tag parent, Flow flow) {
        Tag tag = parent.child("Sect");
        var box = new Look.Box(PADDING, look.frame.width() - 2 * PADDING);
        var backed = new Backed(flow);
        Slab top = top();
        flow.add(top);
        flow.then(() -> flow.repeat(top));
        aside.content().forEach(block -> lay(block, tag, box, backed));
        backed.release();
        flow.then(flow::repeatNothing);
        flow.add(new Slab(Spacing.of(0, PADDING + 12), 0, Keep.FREE, (_, _) -> {}));
        flow.then(tag::close);
    }

    private Slab top() {
        return new Slab(Spacing.of(20, 0), PADDING, Keep.WITH_NEXT, (canvas, top) -> fill(canvas, top, PADDING));
    }

    /// Fills the box to below the text, where the next slab's fill lies over it unless the page or the box ends.
    private void fill(Canvas canvas, float top, float height) {
        canvas.fill(look.fullBox(), top, height + PADDING, look.box);
    }

    private void lay(Block block, Tag tag, Look.Box box, Strips strips) {
        switch (block) {
            case Block.Heading heading -> headings.laySmall(heading, tag, box, strips);
            case Block.Listing listing ->
                new ListLayout(look, look.small.with(look.ink), box).lay(listing, tag, strips);
            case Block.Definitions(List<Block.Fact> facts) ->
                new FactsLayout(look, box, PARAGRAPH).lay(facts, tag, strips);
            case Block.Paragraph(List<Inline> content) -> paragraph(content, tag, box, strips);
            case Block.Note(List<Inline> content) -> paragraph(content, tag, box, strips);
            default -> throw new IllegalStateException(block.toString());
        }
    }

    private void paragraph(List<Inline> content, Tag tag, Look.Box box, Strips strips) {
        Tag paragraph = tag.child("P");
        new TextBlock(look, box, look.small.with(look.ink), PARAGRAPH, Keep.FREE).lay(content, paragraph, strips);
        strips.then(paragraph::close);
    }

    /// Puts the box behind each slab, and says after which of them it may go on on the next page.
    private final class Backed implements Strips {
        private final Flow flow;
        private final List<Strip> strips = new ArrayList<>();
        private float below;
        private Spacing.Rule rule = Spacing.Rule.LARGER;

        private record Strip(Slab slab, List<Runnable> after) {}

        Backed(Flow flow) {
            this.flow = flow;
        }

        @Override
        public void add(Slab slab) {
            strips.add(new Strip(slab, new ArrayList<>(1)));
        }

        @Override
        public void then(Runnable action) {
            strips.getLast().after().add(action);
        }

        void release() {
            int left = (int) strips.stream().filter(Backed::isLine).count();
            int laid = 0;
            for (Strip strip : strips) {
                int lines = isLine(strip) ? 1 : 0;
                laid += lines;
                left -= lines;
                boolean free = strip.slab().keep() == Keep.FREE && laid >= FEWEST_FIRST && left >= FEWEST_LAST;
                flow.add(backed(strip.slab(), free ? Keep.FREE : Keep.WITH_NEXT));
                strip.after().forEach(flow::then);
            }
        }

        private static boolean isLine(Strip strip) {
            return strip.slab().height() > 0;
        }

        private Slab backed(Slab slab, Keep keep) {
            float gap = new Spacing(0, below, rule).until(slab.spacing());
            below = slab.spacing().below();
            rule = slab.spacing().rule();
            float height = gap + slab.height();
            return new Slab(Spacing.NONE, height, keep, (canvas, top) -> {
                fill(canvas, top, height);
                slab.painter().paint(canvas, top - gap);
            });
        }
    }
}
