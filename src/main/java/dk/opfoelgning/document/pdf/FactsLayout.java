package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.pdf.Slab.Keep;
import dk.opfoelgning.document.pdf.Slab.Spacing;
import java.util.List;

/// Terms at the left with what is said of them beside them, tagged as a list.
record FactsLayout(Look look, Look.Box box, Spacing spacing) {
    private static final float GAP = 12;
    private static final float WIDEST_TERM = 0.4f;

    void lay(List<Block.Fact> facts, Tag parent, Strips strips) {
        Tag list = parent.child("L");
        float indent = Math.min(widestTerm(facts), box.width() * WIDEST_TERM) + GAP;
        for (int i = 0; i < facts.size(); i++) {
            boolean first = i == 0;
            boolean last = i == facts.size() - 1;
            var around = Spacing.of(first ? spacing.above() : 1, last ? spacing.below() : 1);
            fact(facts.get(i), indent, around, last ? Keep.FREE : Keep.WITH_NEXT, list.child("LI"), strips);
        }
        strips.then(list::close);
    }

    private float widestTerm(List<Block.Fact> facts) {
        return (float) facts.stream()
                .mapToDouble(fact -> new MeasuredText(Run.of(fact.term(), term(), look)).natural())
                .max()
                .orElse(0);
    }

    private void fact(Block.Fact fact, float indent, Spacing around, Keep keep, Tag item, Strips strips) {
        List<Line> terms = lines(fact.term(), term(), new Look.Box(box.x(), indent - GAP));
        List<Line> descriptions = lines(fact.description(), look.small.with(look.ink), box.indented(indent));
        Tag label = item.child("Lbl");
        Tag body = item.child("LBody");
        int count = Math.max(terms.size(), descriptions.size());
        strips.add(new Slab(around, count * look.small.leading(), keep, (canvas, top) -> {
            item.open();
            show(canvas, terms, box.x(), top, label);
            show(canvas, descriptions, box.x() + indent, top, body);
            item.close();
        }));
    }

    private TextStyle term() {
        return look.small;
    }

    private List<Line> lines(List<Inline> content, TextStyle style, Look.Box within) {
        return new TextBlock(look, within, style, Spacing.NONE, Keep.FREE).lines(content);
    }

    private void show(Canvas canvas, List<Line> lines, float x, float top, Tag tag) {
        float baseline = top - look.small.baseline();
        for (Line line : lines) {
            canvas.text(line, x, baseline, tag);
            baseline -= look.small.leading();
        }
    }
}
