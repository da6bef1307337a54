package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Metadata;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.facts.Listing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.jspecify.annotations.Nullable;

/// Writes a list of any length as a workbook to filter and sort in; rows leave memory as they come.
public final class RowBook {
    private final Theme theme;
    private final int most;

    public RowBook(Theme theme) {
        this(theme, SpreadsheetVersion.EXCEL2007.getMaxRows() - ListSheet.ROWS_ABOVE);
    }

    /// @param most rows of the list on one sheet; what is more comes on further sheets
    RowBook(Theme theme, int most) {
        this.theme = theme;
        this.most = most;
    }

    /// @param rows each with a value for every column, or null where there is none
    /// @throws IllegalArgumentException if a row does not fit the columns
    public void write(Listing listing, Iterator<List<@Nullable Object>> rows, OutputStream out) throws IOException {
        try (var workbook = new StreamedWorkbook()) {
            workbook.describe(metadata(listing));
            var book = new Book(workbook, theme, List.of());
            var front = new ListFront(book, listing);
            var ahead = new RowsAhead(rows);
            var columns = ListColumn.of(listing.columns(), ahead.first());
            var sheets = new ArrayList<ListSheet>();
            do {
                sheets.add(new ListSheet(book, listing, columns));
                sheets.getLast().write(ahead, most);
            } while (ahead.hasNext());
            front.write(columns, sheets);
            workbook.write(out);
        }
    }

    private Metadata metadata(Listing listing) {
        return new Metadata(
                listing.title(),
                Map.of(
                        "municipality",
                        listing.municipality(),
                        "date",
                        listing.date().toString()));
    }
}
