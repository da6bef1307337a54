package dk.opfoelgning.document.html;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Table.Alignment;
import dk.opfoelgning.document.Table.Cell;
import dk.opfoelgning.document.Table.Row;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Writes a table with its title above and its notes below, in a frame that scrolls where the screen is narrow.
final class TableWriter {
    private static final int LONGEST_SLIM = 6;

    private final Markup markup;
    private int tables;

    TableWriter(Markup markup) {
        this.markup = markup;
    }

    void write(Table table) throws IOException {
        tables++;
        String id = "tabel-" + tables;
        markup.raw(table.isShort() ? "<div class=\"table short\">\n" : "<div class=\"table\">\n");
        markup.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + id + "\">\n"
                + (isSlim(table) ? "<table class=\"slim\">\n" : "<table>\n"));
        markup.raw("<caption id=\"" + id + "\"><span>").inlines(table.caption()).raw("</span></caption>\n");
        rows("thead", table.head());
        for (List<Row> body : table.bodies()) {
            rows("tbody", body);
        }
        if (!table.foot().isEmpty()) {
            rows("tfoot", table.foot());
        }
        markup.raw("</table>\n</div>\n");
        notes(table.notes());
        markup.raw("</div>\n");
    }

    /// Whether the first column holds numbers or codes only, so that it needs no least width.
    private static boolean isSlim(Table table) {
        return Stream.concat(table.head().stream(), table.rows())
                .map(row -> row.cells().getFirst())
                .filter(cell -> cell.column() == 0 && cell.span().columns() == 1)
                .allMatch(cell -> Inline.text(cell.content()).length() <= LONGEST_SLIM);
    }

    void notes(List<Block.Note> notes) throws IOException {
        for (Block.Note note : notes) {
            markup.element("p", " class=\"note\"", note.content());
        }
    }

    private void rows(String part, List<Row> rows) throws IOException {
        markup.raw("<" + part + ">\n");
        for (Row row : rows) {
            row(row);
        }
        markup.raw("</" + part + ">\n");
    }

    private void row(Row row) throws IOException {
        String cssClass = row.kind() == Table.Kind.PLAIN
                ? ""
                : Markup.attribute("class", row.kind().name().toLowerCase(Locale.ROOT));
        markup.raw("<tr" + cssClass + ">");
        for (Cell cell : row.cells()) {
            cell(cell);
        }
        markup.raw("</tr>\n");
    }

    private void cell(Cell cell) throws IOException {
        String name = cell.role().isHead() ? "th" : "td";
        markup.raw("<" + name + scope(cell) + span("colspan", cell.span().columns())
                        + span("rowspan", cell.span().rows()) + cssClass(cell) + ">")
                .inlines(cell.content())
                .raw("</" + name + ">");
    }

    private static String scope(Cell cell) {
        return switch (cell.role()) {
            case DATA -> "";
            case COLUMN_HEAD -> Markup.attribute("scope", "col");
            case ROW_HEAD -> Markup.attribute("scope", "row");
            case COLUMN_GROUP_HEAD -> Markup.attribute("scope", "colgroup");
            case ROW_GROUP_HEAD -> Markup.attribute("scope", "rowgroup");
        };
    }

    private static String span(String attribute, int count) {
        return count > 1 ? Markup.attribute(attribute, Integer.toString(count)) : "";
    }

    private static String cssClass(Cell cell) {
        boolean group =
                cell.role() == Table.Role.COLUMN_GROUP_HEAD && cell.span().columns() > 1;
        return group
                ? Markup.attribute("class", "span")
                : cell.alignment() == Alignment.TEXT ? Markup.attribute("class", "text") : "";
    }
}
