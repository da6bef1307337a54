package dk.opfoelgning.extract.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Follows the XML of a sheet and hands on its rows, all as wide as the first one.
final class SheetRows extends DefaultHandler {
    private static final int MOST_COLUMNS = 1 << 14;

    private final SharedStrings strings;
    private final CellFormats formats;
    private final TableListener listener;
    private final Cells cells = new Cells();
    private final StringBuilder content = new StringBuilder();
    private final RichText part = new RichText();
    private String type = "";
    private int style;
    private int column;
    private long line;
    private int width;
    private boolean isValue;

    SheetRows(SharedStrings strings, CellFormats formats, TableListener listener) {
        this.strings = strings;
        this.formats = formats;
        this.listener = listener;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws SAXException {
        part.start(name);
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "v" -> isValue = true;
            default -> {}
        }
    }

    private void startRow(@Nullable String number) throws SAXException {
        line = number == null ? line + 1 : number(number);
        cells.begin(line);
    }

    private void startCell(Attributes attributes) throws SAXException {
        var reference = attributes.getValue("r");
        column = reference == null ? cells.count() : column(reference);
        if (column < cells.count() || column >= MOST_COLUMNS) {
            throw new SAXException("expected a cell to the right of the one before");
        }
        type = attribute(attributes, "t", "n");
        style = number(attribute(attributes, "s", "0"));
        content.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (isValue || part.isText()) {
            content.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) throws SAXException {
        part.end(name);
        switch (name) {
            case "v" -> isValue = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() throws SAXException {
        if (!content.isEmpty()) {
            cells.padTo(column);
            addCell(content.toString());
        }
    }

    private void addCell(String value) throws SAXException {
        switch (type) {
            case "s" -> cells.add(strings.get(value.strip()), CellKind.TEXT);
            case "b" -> cells.add(value.strip().equals("1") ? "SAND" : "FALSK", CellKind.TEXT);
            case "e" -> cells.add("", CellKind.ERROR);
            case "d" -> cells.add(value.split("T", 2)[0], CellKind.DATE);
            case "n" -> addNumber(value.strip());
            default -> cells.add(value, CellKind.TEXT);
        }
    }

    private void addNumber(String value) throws SAXException {
        try {
            var number = new BigDecimal(value);
            var format = formats.of(style);
            cells.add(CellFormat.isSensible(number) ? format.text(number) : value, format.kind());
        } catch (NumberFormatException e) {
            throw new SAXException("expected a number");
        }
    }

    /// A row ends with its last cell that isn't blank; the heading's width is filled up.
    private void endRow() {
        if (cells.isFilled()) {
            cells.trimTo(width);
            width = width == 0 ? cells.count() : width;
            cells.padTo(width);
            listener.row(cells);
        }
    }

    private static String attribute(Attributes attributes, String name, String otherwise) {
        var value = attributes.getValue(name);
        return value == null ? otherwise : value;
    }

    private static int number(String digits) throws SAXException {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new SAXException("expected a whole number");
        }
    }

    /// `B5` is 1.
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && column < MOST_COLUMNS; i++) {
            column = 26 * column + reference.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
