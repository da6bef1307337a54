package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.excel.Styles.Look;
import dk.opfoelgning.document.excel.Styles.Type;
import org.apache.poi.ss.util.CellAddress;

/// The look of a workbook's first sheet: a title and lines of text, one below another.
final class FrontPage {
    private static final String NAME = "Forside";
    private static final int WIDTH = 80;
    private static final int TITLE_WIDTH = 50;
    private static final float TITLE_LINE = 26;

    private final Sheet sheet;

    FrontPage(Book book) {
        this.sheet = book.sheet(NAME);
        sheet.width(0, WIDTH);
    }

    void title(String text) {
        sheet.heading(text, Look.wrapped(Type.TITLE), TITLE_LINE * Widths.lines(text, TITLE_WIDTH));
    }

    void subheading(String text) {
        sheet.subheading(text);
    }

    void line(String text, Type type) {
        sheet.text(sheet.row(Widths.lines(text, WIDTH)), 0, text, Look.wrapped(type));
    }

    /// A line that leads to the top of another sheet.
    void link(String text, String name) {
        sheet.link(sheet.row(), 0, text, new Place(name, CellAddress.A1));
    }
}
