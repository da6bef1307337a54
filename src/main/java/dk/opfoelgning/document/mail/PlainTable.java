package dk.opfoelgning.document.mail;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table in letters of one width.
record PlainTable(Table table) {

    String text() {
        int[] widths = IntStream.range(0, table.columns()).map(this::width).toArray();
        return rows().map(row -> line(row, widths)).collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<Table.Row> rows() {
        return Stream.concat(table.head().stream(), table.rows());
    }

    private int width(int column) {
        return rows().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == column && cell.span().columns() == 1)
                .mapToInt(cell -> Inline.line(cell.content()).length())
                .max()
                .orElse(0);
    }

    private static String line(Table.Row row, int[] widths) {
        var line = new StringBuilder();
        for (var cell : row.cells()) {
            line.append(" ".repeat(Math.max(0, start(widths, cell.column()) - line.length())));
            line.append(padded(cell, width(widths, cell)));
        }
        return line.toString().stripTrailing();
    }

    private static int start(int[] widths, int column) {
        return IntStream.range(0, column).map(before -> widths[before] + 2).sum();
    }

    private static int width(int[] widths, Table.Cell cell) {
        return start(widths, cell.end()) - start(widths, cell.column()) - 2;
    }

    private static String padded(Table.Cell cell, int width) {
        var text = Inline.line(cell.content());
        var blanks = " ".repeat(Math.max(0, width - text.length()));
        boolean left = cell.column() == 0 || cell.alignment() == Table.Alignment.TEXT && !isHead(cell);
        return left ? text + blanks : blanks + text;
    }

    private static boolean isHead(Table.Cell cell) {
        return List.of(Table.Role.COLUMN_HEAD, Table.Role.COLUMN_GROUP_HEAD).contains(cell.role());
    }
}
