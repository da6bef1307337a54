package dk.opfoelgning.document.excel;

import dk.opfoelgning.facts.Listing;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sheet with a list, or with as much of it as a sheet holds.
final class ListSheet {
    /// The title, a line below it, and the header.
    static final int ROWS_ABOVE = 3;

    private final Sheet sheet;
    private final List<ListColumn> columns;
    private int rows;

    ListSheet(Book book, Listing listing, List<ListColumn> columns) {
        this.sheet = book.sheet(listing.title());
        this.columns = columns;
        sheet.heading(listing.title());
        sheet.line(ListFront.notice(listing));
    }

    String name() {
        return sheet.name();
    }

    /// The rows of the list that stand here.
    int rows() {
        return rows;
    }

    void write(Iterator<List<@Nullable Object>> from, int most) {
        var shown = columns.stream().map(ListColumn::shown).toList();
        sheet.header(columns.stream().map(ListColumn::headed).toList());
        while (rows < most && from.hasNext()) {
            write(from.next());
            rows++;
        }
        if (rows == 0) {
            // a table must have a row
            sheet.row();
        }
        sheet.defineFiltered(shown);
    }

    private void write(List<@Nullable Object> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException("row %d of the list has %d values; expected %d, one for each column"
                    .formatted(rows + 1, values.size(), columns.size()));
        }
        var row = sheet.row(lines(values));
        for (ListColumn column : columns) {
            Object value = values.get(column.index());
            if (value != null) {
                column.write(value, row, sheet);
            }
        }
    }

    private int lines(List<@Nullable Object> values) {
        int lines = 1;
        for (ListColumn column : columns) {
            lines = Math.max(lines, column.lines(values.get(column.index())));
        }
        return lines;
    }
}
