package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Table.Kind;
import dk.opfoelgning.document.Table.Row;
import dk.opfoelgning.document.pdf.Canvas.Stroke;
import dk.opfoelgning.document.pdf.Slab.Keep;
import dk.opfoelgning.document.pdf.Slab.Spacing;
import dk.opfoelgning.document.pdf.TableRow.Lines;
import java.util.List;

/// Lays out a table: short ones in one piece, long ones row by row with the head on every page.
final class TableLayout {
    private static final float ROW_RULE = 0.25f;
    private static final float TOTAL_RULE = 0.5f;
    private static final Spacing CAPTION = Spacing.heading(14, 3);
    private static final float BELOW = 14;

    private final Look look;
    private final Table table;
    private final Columns columns;
    private final TableHead head;
    private final TableTags tags;
    private final RowBreaks breaks;
    private final long size;
    private long laid;

    TableLayout(Look look, Table table, TagTree tree) {
        this.look = look;
        this.table = table;
        this.columns = Columns.fit(table, look);
        this.head = new TableHead(table, columns, look);
        this.tags = new TableTags(table, tree);
        this.breaks = new RowBreaks(table);
        this.size = table.size();
    }

    void lay(Tag parent, Flow flow) {
        Tag tag = parent.child("Table");
        flow.join();
        caption(tag.child("Caption"), flow);
        head(tag.child("THead"), flow);
        bodies(tag, flow);
        rows(table.foot(), tag.child("TFoot"), flow);
        flow.then(flow::repeatNothing);
        flow.then(tag::close);
        if (size == 0) {
            flow.add(new Slab(Spacing.of(0, table.notes().isEmpty() ? BELOW : 0), 0, last(), (_, _) -> {}));
        }
    }

    private void caption(Tag tag, Flow flow) {
        float width = Math.max(columns.width(), look.textBox().width());
        TextBlock.title(look, width, CAPTION).lay(table.caption(), tag, flow);
        flow.then(tag::close);
    }

    private void head(Tag tag, Flow flow) {
        List<RowTags> rows =
                table.head().stream().map(row -> tags.row(row, tag)).toList();
        flow.add(head.said(rows));
        flow.then(tag::close);
        flow.then(() -> flow.repeat(head.shown(rows)));
    }

    /// A head must have a body, if only an empty one.
    private void bodies(Tag tag, Flow flow) {
        if (table.bodies().stream().allMatch(List::isEmpty)) {
            flow.then(tag.child("TBody")::open);
        }
        table.bodies().forEach(rows -> rows(rows, tag.child("TBody"), flow));
    }

    private void rows(List<Row> rows, Tag tag, Flow flow) {
        boolean together = isShortGroup(rows);
        for (int i = 0; i < rows.size(); i++) {
            laid++;
            boolean inGroup = together && i + 1 < rows.size();
            row(rows.get(i), keep(rows.get(i), inGroup), tag, flow);
        }
        flow.then(tag::close);
    }

    /// A table of several groups rather breaks between them.
    private boolean isShortGroup(List<Row> rows) {
        return table.bodies().size() > 1 && Table.isShort(rows.stream());
    }

    private Keep keep(Row row, boolean inGroup) {
        boolean free = breaks.mayFollow(row) && !inGroup;
        return laid == size ? last() : free ? Keep.FREE : Keep.WITH_NEXT;
    }

    /// The last row stays with the table's notes.
    private Keep last() {
        return table.notes().isEmpty() ? Keep.FREE : Keep.WITH_NEXT;
    }

    private void row(Row row, Keep keep, Tag parent, Flow flow) {
        var set = TableRow.of(row, columns, look);
        var rowTags = tags.row(row, parent);
        boolean tall = set.height() > look.frame.height() - head.height();
        int step = tall ? 1 : Math.max(1, set.lineCount());
        for (int start = 0; start < Math.max(1, set.lineCount()); start += step) {
            var lines = new Lines(start, start + step);
            boolean end = start + step >= set.lineCount();
            flow.add(slab(set, lines, end ? keep : Keep.FREE, rowTags));
        }
        flow.then(rowTags::close);
    }

    private Slab slab(TableRow row, Lines lines, Keep keep, RowTags rowTags) {
        boolean starts = lines.start() == 0;
        boolean ends = lines.end() >= row.lineCount();
        float above = starts ? TableRow.PADDING : 0;
        float height =
                above + (lines.end() - lines.start()) * columns.style().leading() + (ends ? TableRow.PADDING : 0);
        var spacing = Spacing.of(0, ends ? below() : 0);
        return new Slab(spacing, height, keep, (canvas, top) -> {
            rowTags.open();
            row.paint(canvas, top - above, lines, rowTags);
            rules(row.row(), canvas, top, top - height, starts, ends);
        });
    }

    private float below() {
        return laid == size && table.notes().isEmpty() ? BELOW : 0;
    }

    private void rules(Row row, Canvas canvas, float top, float bottom, boolean starts, boolean ends) {
        if (starts && row.kind() == Kind.TOTAL) {
            canvas.rule(0, columns.width(), top, new Stroke(TOTAL_RULE, look.ink));
        }
        if (ends) {
            canvas.rule(0, columns.width(), bottom, new Stroke(ROW_RULE, look.rule));
        }
    }
}
