package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Table.Alignment;
import dk.opfoelgning.document.Table.Cell;
import dk.opfoelgning.document.Table.Role;
import dk.opfoelgning.document.Table.Row;
import java.util.ArrayList;
import java.util.List;

/// How wide a table's columns would like to be, with heads on one line or two, and how narrow they could get.
final class ColumnMeasures {
    final float[] natural;
    final float[] wrapped;
    final float[] words;
    final float[] syllables;
    final float[] fractions;
    private final float[] wholes;
    private final List<Spanning> spanning = new ArrayList<>();
    private final TextStyle style;
    private final Look look;

    private record Spanning(Cell cell, float natural, float words, float syllables) {}

    ColumnMeasures(Table table, TextStyle style, Look look) {
        this.style = style;
        this.look = look;
        natural = new float[table.columns()];
        wrapped = new float[table.columns()];
        words = new float[table.columns()];
        syllables = new float[table.columns()];
        fractions = new float[table.columns()];
        wholes = new float[table.columns()];
        table.head().forEach(this::measure);
        table.rows().forEach(this::measure);
        makeRoomForNumbers();
    }

    private void measure(Row row) {
        for (Cell cell : row.cells()) {
            var text = CellText.of(cell, CellText.style(row, cell, style), look);
            if (cell.span().columns() > 1) {
                spanning.add(spanning(row, cell, text.measured()));
            } else if (text.isNumber() && cell.alignment() == Alignment.NUMBER) {
                measureNumber(cell.column(), text);
            } else {
                measureText(cell, text.measured());
            }
        }
    }

    private static Spanning spanning(Row row, Cell cell, MeasuredText text) {
        boolean wraps = row.kind() == Table.Kind.GROUP;
        float words = text.widestWord();
        return new Spanning(cell, wraps ? words : text.natural(), words, text.widestSyllable());
    }

    private void measureNumber(int column, CellText text) {
        float whole = text.measured().natural() - text.fraction();
        wholes[column] = Math.max(wholes[column], whole);
        fractions[column] = Math.max(fractions[column], text.fraction());
    }

    private void measureText(Cell cell, MeasuredText text) {
        int column = cell.column();
        float all = text.natural();
        natural[column] = Math.max(natural[column], all);
        wrapped[column] = Math.max(wrapped[column], cell.role() == Role.COLUMN_HEAD ? all / 2 : all);
        if (all > words[column]) {
            words[column] = Math.max(words[column], text.widestWord());
        }
        if (all > syllables[column]) {
            syllables[column] = Math.max(syllables[column], text.widestSyllable());
        }
    }

    private void makeRoomForNumbers() {
        for (int i = 0; i < natural.length; i++) {
            float number = wholes[i] + fractions[i];
            natural[i] = Math.max(natural[i], number);
            words[i] = Math.max(words[i], number);
            wrapped[i] = Math.max(wrapped[i], words[i]);
            syllables[i] = Math.max(syllables[i], number);
        }
    }

    /// Widens columns that stand under a wide head, now that the gap between columns is known.
    ColumnMeasures spread(float gap) {
        for (Spanning span : spanning) {
            spread(natural, span.cell(), span.natural(), gap);
            spread(wrapped, span.cell(), span.words(), gap);
            spread(words, span.cell(), span.words(), gap);
            spread(syllables, span.cell(), span.syllables(), gap);
        }
        return this;
    }

    private static void spread(float[] widths, Cell cell, float wanted, float gap) {
        float there = gap * (cell.span().columns() - 1);
        for (int i = cell.column(); i < cell.end(); i++) {
            there += widths[i];
        }
        float more = Math.max(0, wanted - there) / cell.span().columns();
        for (int i = cell.column(); i < cell.end(); i++) {
            widths[i] += more;
        }
    }

    static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
