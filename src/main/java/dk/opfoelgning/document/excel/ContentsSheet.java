package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.excel.Styles.Type;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;

/// The second sheet: the way to all sheets that follow.
final class ContentsSheet {
    static final String NAME = "Indhold";
    private static final List<Column> COLUMNS = List.of(Column.text("Ark", 36), Column.text("Hvad arket viser", 80));

    private final Book book;
    private final Sheet sheet;

    ContentsSheet(Book book) {
        this.book = book;
        this.sheet = book.sheet(NAME);
    }

    void write() {
        sheet.heading(NAME);
        sheet.header(COLUMNS);
        book.sheets().stream().dropWhile(other -> other != sheet).skip(1).forEach(this::entry);
        sheet.define(COLUMNS);
    }

    private void entry(Sheet to) {
        SXSSFRow row = sheet.texts(List.of(to.name(), to.heading()), COLUMNS, Type.PLAIN);
        sheet.link(row, 0, to.name(), new Place(to.name(), CellAddress.A1));
    }
}
