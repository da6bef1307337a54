package dk.opfoelgning.document.mail;

import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A table of figures whose cells bring their style along.
record MailTable(Table table, Ink ink, Theme theme) {

    String html() {
        return "<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"100%%\" style=\"border-collapse:collapse;margin:0 0 6px\">\n%s%s</table>\n"
                .formatted(rows(table.head()), rows(table.rows().toList()));
    }

    private String rows(List<Table.Row> rows) {
        return rows.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Table.Row row) {
        return row.cells().stream()
                .map(cell -> cell(cell, row.kind()))
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private String cell(Table.Cell cell, Table.Kind kind) {
        return "<%1$s%2$s%3$s%4$s>%5$s</%1$s>"
                .formatted(
                        cell.role().isHead() ? "th" : "td",
                        scope(cell.role()),
                        spans(cell.span()),
                        look(cell, kind),
                        Markup.of(cell.content(), ink));
    }

    private static String scope(Table.Role role) {
        return switch (role) {
            case DATA -> "";
            case COLUMN_HEAD -> " scope=\"col\"";
            case ROW_HEAD -> " scope=\"row\"";
            case COLUMN_GROUP_HEAD -> " scope=\"colgroup\"";
            case ROW_GROUP_HEAD -> " scope=\"rowgroup\"";
        };
    }

    private static String spans(Table.Span span) {
        return (span.columns() > 1 ? " colspan=\"" + span.columns() + "\"" : "")
                + (span.rows() > 1 ? " rowspan=\"" + span.rows() + "\"" : "");
    }

    private String look(Table.Cell cell, Table.Kind kind) {
        boolean isColumnHead = cell.role() == Table.Role.COLUMN_HEAD || cell.role() == Table.Role.COLUMN_GROUP_HEAD;
        boolean isLeft = cell.column() == 0 || !isColumnHead && cell.alignment() == Table.Alignment.TEXT;
        var style = String.format(
                Locale.ROOT,
                "text-align:%s;vertical-align:%s;font-weight:%s;padding:5px 0 5px %s;border-bottom:%s;%s",
                isLeft ? "left" : "right",
                isColumnHead ? "bottom" : "top",
                isColumnHead || kind.isStrong() ? "600" : "400",
                cell.column() == 0 ? "0" : "10px",
                isColumnHead
                        ? "1px solid " + theme.palette().ink()
                        : "1px solid " + theme.palette().rule(),
                isColumnHead || isLeft ? "" : "white-space:nowrap;");
        return ink.text("rule ink", Ink.Tone.INK, 14, style);
    }
}
