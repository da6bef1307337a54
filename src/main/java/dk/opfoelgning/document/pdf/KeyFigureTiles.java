package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.pdf.Slab.Keep;
import dk.opfoelgning.document.pdf.Slab.Spacing;
import java.util.ArrayList;
import java.util.List;

/// Key figures side by side: label, figure, change; tagged as a list.
record KeyFigureTiles(Look look) {
    private static final float GAP = 14;
    private static final float PADDING = 7;
    private static final float RULE = 2;
    private static final float SMALLEST = 12;

    void lay(Block.KeyFigures keyFigures, Tag parent, Strips strips) {
        int count = keyFigures.figures().size();
        float width = (look.frame.width() - GAP * (count - 1)) / count;
        TextStyle style = fitting(keyFigures.figures(), width);
        var tiles = new ArrayList<Tile>();
        for (Block.KeyFigure figure : keyFigures.figures()) {
            tiles.add(tile(figure, style, new Look.Box(tiles.size() * (width + GAP), width)));
        }
        strips.add(row(tiles, parent.child("L")));
    }

    private Tile tile(Block.KeyFigure figure, TextStyle style, Look.Box box) {
        return new Tile(
                box,
                lines(figure.label(), look.small, box),
                lines(figure.value(), style, box),
                figure.change()
                        .map(change -> lines(change, look.small.with(look.ink), box))
                        .orElse(List.of()));
    }

    /// One style for all the figures, smaller if the widest would not fit its tile.
    private TextStyle fitting(List<Block.KeyFigure> figures, float width) {
        float widest = (float) figures.stream()
                .mapToDouble(figure -> new MeasuredText(Run.of(figure.value(), look.keyFigure, look)).natural())
                .max()
                .orElse(0);
        float size = Math.min(1, width / widest) * look.keyFigure.size();
        return look.keyFigure.sized(Math.max(SMALLEST, size));
    }

    private List<Line> lines(List<Inline> content, TextStyle style, Look.Box box) {
        return new TextBlock(look, box, style, Spacing.NONE, Keep.FREE).lines(content);
    }

    private record Tile(Look.Box box, List<Line> label, List<Line> value, List<Line> change) {}

    private Slab row(List<Tile> tiles, Tag list) {
        float labels = tallest(tiles, Part.LABEL);
        float values = tallest(tiles, Part.VALUE);
        float height = RULE + PADDING + labels + values + tallest(tiles, Part.CHANGE);
        return new Slab(Spacing.of(6, 14), height, Keep.FREE, (canvas, top) -> {
            for (Tile tile : tiles) {
                paint(tile, canvas, top, new Levels(labels, values), list.child("LI"));
            }
            list.close();
        });
    }

    private record Levels(float labels, float values) {}

    private enum Part {
        LABEL,
        VALUE,
        CHANGE
    }

    private float tallest(List<Tile> tiles, Part part) {
        return (float) tiles.stream()
                .map(tile -> lines(tile, part))
                .mapToDouble(KeyFigureTiles::height)
                .max()
                .orElse(0);
    }

    private static List<Line> lines(Tile tile, Part part) {
        return switch (part) {
            case LABEL -> tile.label();
            case VALUE -> tile.value();
            case CHANGE -> tile.change();
        };
    }

    private static float height(List<Line> lines) {
        return (float) lines.stream()
                .mapToDouble(line -> line.pieces().getFirst().style().leading())
                .sum();
    }

    private void paint(Tile tile, Canvas canvas, float top, Levels levels, Tag item) {
        canvas.rule(tile.box().x(), tile.box().width(), top - RULE / 2, new Canvas.Stroke(RULE, look.accent));
        float labelTop = top - RULE - PADDING;
        show(tile.label(), tile.box().x(), labelTop, canvas, item.child("Lbl"));
        Tag body = item.child("LBody");
        show(tile.value(), tile.box().x(), labelTop - levels.labels(), canvas, body.child("P"));
        float changeTop = labelTop - levels.labels() - levels.values();
        show(tile.change(), tile.box().x(), changeTop, canvas, body.child("P"));
    }

    private static void show(List<Line> lines, float x, float top, Canvas canvas, Tag tag) {
        float y = top;
        for (Line line : lines) {
            TextStyle style = line.pieces().getFirst().style();
            canvas.text(line, x, y - style.baseline(), tag);
            y -= style.leading();
        }
    }
}
