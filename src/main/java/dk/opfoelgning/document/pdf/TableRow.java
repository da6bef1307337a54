package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Table.Alignment;
import dk.opfoelgning.document.Table.Cell;
import dk.opfoelgning.document.Table.Row;
import java.util.ArrayList;
import java.util.List;

/// A row whose cells are broken into lines.
record TableRow(Row row, Columns columns, List<SetCell> cells) {
    static final float PADDING = 2.5f;

    /// A cell's lines and where they stand.
    record SetCell(Cell cell, Look.Box box, List<Line> lines, Placing placing, float shift) {
        float x(Line line) {
            return switch (placing) {
                case LEFT -> box.x();
                case CENTER -> box.x() + (box.width() - line.width()) / 2;
                case RIGHT -> box.x() + box.width() - line.width() - shift;
            };
        }
    }

    enum Placing {
        LEFT,
        CENTER,
        RIGHT
    }

    static TableRow of(Row row, Columns columns, Look look) {
        var cells = new ArrayList<SetCell>(row.cells().size());
        for (Cell cell : row.cells()) {
            cells.add(set(row, cell, columns, look));
        }
        return new TableRow(row, columns, cells);
    }

    private static SetCell set(Row row, Cell cell, Columns columns, Look look) {
        var text = CellText.of(cell, CellText.style(row, cell, columns.style()), look);
        Look.Box box = columns.box(cell);
        List<Line> lines = LineBreaker.lines(text.measured(), box.width(), LineBreaker.UNLIMITED);
        return new SetCell(cell, box, lines, placing(cell), shift(cell, text, columns));
    }

    private static Placing placing(Cell cell) {
        if (cell.role().isHead() && cell.span().columns() > 1) {
            return cell.column() == 0 ? Placing.LEFT : Placing.CENTER;
        }
        return cell.alignment() == Alignment.TEXT ? Placing.LEFT : Placing.RIGHT;
    }

    /// How far a number keeps from the right, for its comma to stand under the others.
    private static float shift(Cell cell, CellText text, Columns columns) {
        boolean aligned = text.isNumber()
                && cell.alignment() == Alignment.NUMBER
                && cell.span().columns() == 1;
        return aligned ? columns.fractions()[cell.column()] - text.fraction() : 0;
    }

    int lineCount() {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
    }

    float height() {
        return lineCount() * columns.style().leading() + 2 * PADDING;
    }

    /// Draws these lines of each cell.
    void paint(Canvas canvas, float top, Lines lines, RowTags tags) {
        for (int i = 0; i < cells.size(); i++) {
            paint(cells.get(i), canvas, top, lines, tags.cell(i));
        }
    }

    private void paint(SetCell cell, Canvas canvas, float top, Lines part, Tag tag) {
        float baseline = top - columns.style().baseline();
        int end = Math.min(part.end(), cell.lines().size());
        for (int i = part.start(); i < end; i++) {
            Line line = cell.lines().get(i);
            canvas.text(line, cell.x(line), baseline, tag);
            baseline -= columns.style().leading();
        }
    }

    /// Some of a row's lines.
    record Lines(int start, int end) {}
}
