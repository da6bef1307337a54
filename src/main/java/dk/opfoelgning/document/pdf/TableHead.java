package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.pdf.Canvas.Stroke;
import dk.opfoelgning.document.pdf.Slab.Keep;
import dk.opfoelgning.document.pdf.Slab.Spacing;
import dk.opfoelgning.document.pdf.TableRow.SetCell;
import java.util.ArrayList;
import java.util.List;

/// A table's head of one or two rows: said once, shown again on every page.
final class TableHead {
    private static final float RULE = 0.75f;
    private static final float GROUP_RULE = 0.5f;

    private final Look look;
    private final Columns columns;
    private final List<TableRow> rows = new ArrayList<>();
    private final float[] edges;

    TableHead(Table table, Columns columns, Look look) {
        this.look = look;
        this.columns = columns;
        table.head().forEach(row -> rows.add(TableRow.of(row, columns, look)));
        edges = edges();
    }

    /// The rows' lower edges, counted down from the head's top; a cell over two rows makes the lower one grow.
    private float[] edges() {
        var lower = new float[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            lower[i + 1] = lower[i];
            for (int j = 0; j <= i; j++) {
                for (SetCell cell : rows.get(j).cells()) {
                    if (j + cell.cell().span().rows() - 1 == i) {
                        lower[i + 1] = Math.max(lower[i + 1], lower[j] + height(cell));
                    }
                }
            }
        }
        return lower;
    }

    private float height(SetCell cell) {
        return Math.max(1, cell.lines().size()) * columns.style().leading() + 2 * TableRow.PADDING;
    }

    float height() {
        return edges[rows.size()];
    }

    /// The head as it is said.
    Slab said(List<RowTags> tags) {
        return slab((canvas, top) -> {
            tags.forEach(RowTags::open);
            paint(canvas, top, tags);
            tags.forEach(RowTags::close);
        });
    }

    /// The head as it is shown again.
    Slab shown(List<RowTags> tags) {
        return slab((canvas, top) -> canvas.artifact(() -> paint(canvas, top, tags)));
    }

    private Slab slab(Slab.Painter painter) {
        return new Slab(Spacing.NONE, height(), Keep.WITH_NEXT, painter);
    }

    private void paint(Canvas canvas, float top, List<RowTags> tags) {
        for (int i = 0; i < rows.size(); i++) {
            List<SetCell> cells = rows.get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                paint(cells.get(j), i, canvas, top, tags.get(i).cell(j));
            }
        }
        canvas.rule(0, columns.width(), top - height(), new Stroke(RULE, look.ink));
    }

    private void paint(SetCell cell, int row, Canvas canvas, float top, Tag tag) {
        float bottom = top - edges[row + cell.cell().span().rows()];
        float leading = columns.style().leading();
        float lineTop = bottom + TableRow.PADDING + cell.lines().size() * leading;
        for (Line line : cell.lines()) {
            canvas.text(line, cell.x(line), lineTop - columns.style().baseline(), tag);
            lineTop -= leading;
        }
        if (cell.cell().span().columns() > 1 && row + cell.cell().span().rows() < rows.size()) {
            canvas.rule(cell.box().x(), cell.box().width(), bottom, new Stroke(GROUP_RULE, look.quiet));
        }
    }
}
