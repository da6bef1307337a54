package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.excel.Styles.Flow;
import dk.opfoelgning.document.excel.Styles.Look;
import dk.opfoelgning.document.excel.Styles.Side;
import dk.opfoelgning.document.excel.Styles.Type;
import java.util.List;

/// A column of a table of texts, as wide as so many letters.
record Column(String head, int width, Side side) {
    static Column text(String head, int width) {
        return new Column(head, width, Side.LEFT);
    }

    static Column number(String head, int width) {
        return new Column(head, width, Side.RIGHT);
    }

    /// Text that keeps clear of what stands to its left.
    static Column beside(String head, int width) {
        return new Column(head, width, Side.INDENTED);
    }

    Look look(Type type) {
        return new Look(type, side, Flow.WRAPPED, Styles.GENERAL);
    }

    static List<String> heads(List<Column> columns) {
        return columns.stream().map(Column::head).toList();
    }

    /// How many lines a row of these texts takes.
    static int lines(List<Column> columns, List<String> texts) {
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            lines = Math.max(lines, Widths.lines(texts.get(i), columns.get(i).width()));
        }
        return lines;
    }
}
