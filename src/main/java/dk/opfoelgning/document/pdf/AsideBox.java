package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.pdf.Slab.Keep;
import dk.opfoelgning.document.pdf.Slab.Spacing;
import java.util.List;

/// The grey box of sources and definitions, kept on one page if it fits on one.
record AsideBox(Look look, Headings headings) {
    private static final float PADDING = 10;
    private static final float OVERLAP = 0.5f;
    private static final Spacing PARAGRAPH = Spacing.of(4, 4);

    void lay(Block.Aside aside, Tag parent, Flow flow) {
        Tag tag = parent.child("Sect");
        var box = new Look.Box(PADDING, look.frame.width() - 2 * PADDING);
        var backed = new Backed(flow);
        flow.add(edge(Spacing.of(20, 0), Keep.WITH_NEXT));
        aside.content().forEach(block -> lay(block, tag, box, backed));
        flow.add(edge(Spacing.of(0, 12), Keep.FREE));
        flow.then(tag::close);
    }

    private Slab edge(Spacing spacing, Keep keep) {
        return new Slab(spacing, PADDING, keep, (canvas, top) -> canvas.fill(look.fullBox(), top, PADDING, look.box));
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

    /// Puts the box behind each slab and keeps them all together.
    private final class Backed implements Strips {
        private final Flow flow;
        private float below;
        private Spacing.Rule rule = Spacing.Rule.LARGER;

        Backed(Flow flow) {
            this.flow = flow;
        }

        @Override
        public void add(Slab slab) {
            Spacing last = new Spacing(0, below, rule);
            float gap = last.until(slab.spacing());
            below = slab.spacing().below();
            rule = slab.spacing().rule();
            flow.add(new Slab(Spacing.NONE, gap + slab.height(), Keep.WITH_NEXT, (canvas, top) -> {
                canvas.fill(look.fullBox(), top + OVERLAP, gap + slab.height() + OVERLAP, look.box);
                slab.painter().paint(canvas, top - gap);
            }));
        }

        @Override
        public void then(Runnable action) {
            flow.then(action);
        }
    }
}
