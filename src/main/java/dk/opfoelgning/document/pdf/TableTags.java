package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Table.Cell;
import dk.opfoelgning.document.Table.Role;
import dk.opfoelgning.document.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;

/// Tells which cells are heads, of what; in a table with two levels of heads every cell names its own.
final class TableTags {
    private static final PdfName TABLE = new PdfName("Table");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName HEADERS = new PdfName("Headers");
    private static final PdfName COLUMN_SPAN = new PdfName("ColSpan");
    private static final PdfName ROW_SPAN = new PdfName("RowSpan");

    private final Table table;
    private final TagTree tree;
    private final List<List<String>> columnHeads = new ArrayList<>();
    private List<String> group = List.of();

    TableTags(Table table, TagTree tree) {
        this.table = table;
        this.tree = tree;
        for (int i = 0; i < table.columns(); i++) {
            columnHeads.add(new ArrayList<>());
        }
    }

    RowTags row(Row row, Tag parent) {
        Tag tag = parent.child("TR");
        var cells = new ArrayList<Tag>(row.cells().size());
        List<String> rowHead = List.of();
        for (Cell cell : row.cells()) {
            Tag cellTag = cell(cell, tag);
            if (table.hasTwoLevels()) {
                rowHead = connect(cell, cellTag, rowHead);
            }
            cells.add(cellTag);
        }
        return new RowTags(tag, cells);
    }

    private Tag cell(Cell cell, Tag row) {
        Tag tag = row.child(cell.role().isHead() ? "TH" : "TD");
        if (cell.role().isHead()) {
            tag.with(PdfName.O, TABLE).with(SCOPE, scope(cell.role()));
        }
        span(cell.span().columns(), COLUMN_SPAN, tag);
        span(cell.span().rows(), ROW_SPAN, tag);
        return tag;
    }

    private static PdfName scope(Role role) {
        return switch (role) {
            case ROW_HEAD, ROW_GROUP_HEAD -> new PdfName("Row");
            default -> new PdfName("Column");
        };
    }

    private static void span(int count, PdfName attribute, Tag tag) {
        if (count > 1) {
            tag.with(PdfName.O, TABLE).with(attribute, new PdfNumber(count));
        }
    }

    /// Names the cell or its heads; answers the row's head so far.
    private List<String> connect(Cell cell, Tag tag, List<String> rowHead) {
        return switch (cell.role()) {
            case COLUMN_HEAD, COLUMN_GROUP_HEAD -> connectColumns(cell, tag);
            case ROW_HEAD -> identify(tag, heads(cell, group));
            case ROW_GROUP_HEAD -> group = identify(tag, List.of());
            case DATA ->
                refer(
                        tag,
                        heads(
                                cell,
                                Stream.concat(group.stream(), rowHead.stream()).toList()),
                        rowHead);
        };
    }

    private List<String> connectColumns(Cell cell, Tag tag) {
        List<String> id = identify(tag, columnHeads.get(cell.column()));
        for (int i = cell.column(); i < cell.end(); i++) {
            columnHeads.get(i).addAll(id);
        }
        return List.of();
    }

    private List<String> identify(Tag tag, List<String> heads) {
        String id = tree.nextId("head");
        tag.identified(id);
        return refer(tag, heads, List.of(id));
    }

    private List<String> heads(Cell cell, List<String> others) {
        return Stream.concat(columnHeads.get(cell.column()).stream(), others.stream())
                .toList();
    }

    private static List<String> refer(Tag tag, List<String> heads, List<String> answer) {
        if (!heads.isEmpty()) {
            var names = new PdfArray();
            heads.forEach(head -> names.add(new PdfString(head)));
            tag.with(PdfName.O, TABLE).with(HEADERS, names);
        }
        return answer;
    }
}
