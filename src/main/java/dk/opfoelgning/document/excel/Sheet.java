package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.excel.Styles.Look;
import dk.opfoelgning.document.excel.Styles.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A sheet that is written row by row: its heading, then one table from its header row to its last.
final class Sheet {
    static final int WIDEST = 60;
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final float LINE = 17;
    private static final float HEADING_HEIGHT = 24;
    private static final int UNITS = 256;
    private static final int NARROWEST = 6;
    /// So many letters of room keep neighbouring heads apart.
    private static final int AROUND = 5;

    private final StreamedWorkbook workbook;
    private final Styles styles;
    private final SXSSFSheet sheet;
    private final ShownFigures shown;
    private String heading = "";
    private int rows;
    private int headerRow;

    Sheet(StreamedWorkbook workbook, Styles styles, FigureRows figures, String name) {
        this.workbook = workbook;
        this.styles = styles;
        this.sheet = workbook.createSheet(name);
        this.shown = new ShownFigures(figures);
        sheet.setActiveCell(CellAddress.A1);
        Printing.setUp(sheet);
    }

    String name() {
        return sheet.getSheetName();
    }

    String heading() {
        return heading;
    }

    int rows() {
        return rows;
    }

    List<Place> places(String figure) {
        return shown.cells(figure).stream().map(cell -> new Place(name(), cell)).toList();
    }

    /// What the sheet shows, in its first cell; runs on over the empty cells beside it.
    void heading(String text) {
        heading(text, Look.text(Type.SUBTITLE), HEADING_HEIGHT);
    }

    void heading(String text, Look look, float height) {
        heading = searchable(text);
        row(height, look, text);
    }

    void subheading(String text) {
        row(HEADING_HEIGHT * 1.5f, Look.text(Type.SUBTITLE), text);
    }

    private void row(float height, Look look, String text) {
        SXSSFRow row = row();
        row.setHeightInPoints(height);
        text(row, 0, text, look);
    }

    /// A quiet line under the heading; runs on like it.
    void line(String text) {
        text(row(), 0, text, Look.text(Type.QUIET));
    }

    /// The same as a link.
    void line(String text, Place target) {
        link(row(), 0, text, target, Look.text(Type.LINK));
    }

    /// The header row of a table of texts.
    void header(List<Column> columns) {
        headerRow = rows;
        texts(Column.heads(columns), columns, Type.HEAD);
        for (int i = 0; i < columns.size(); i++) {
            width(i, columns.get(i).width());
        }
    }

    /// A row of texts, tall enough for them all.
    SXSSFRow texts(List<String> texts, List<Column> columns, Type type) {
        SXSSFRow row = row(Column.lines(columns, texts));
        for (int i = 0; i < texts.size(); i++) {
            text(row, i, texts.get(i), columns.get(i).look(type));
        }
        return row;
    }

    /// Marks everything from the header row to here as a table.
    void define(List<Column> columns) {
        define(headerRow, Column.heads(columns));
    }

    void define(int from, List<String> header) {
        DefinedTable.define(this, from, header);
        shown.writePrompts(part());
        Printing.repeat(sheet, from);
    }

    /// The same as a list to work in: its header stays in sight and filters it.
    void defineFiltered(List<Column> columns) {
        define(columns);
        DefinedTable.filter(part().getTables().getLast());
        sheet.createFreezePane(0, headerRow + 1);
        sheet.setActiveCell(CellAddress.A1);
    }

    SXSSFRow row() {
        return sheet.createRow(rows++);
    }

    /// A row tall enough for this many lines.
    SXSSFRow row(int lines) {
        SXSSFRow row = row();
        if (lines > 1) {
            row.setHeightInPoints(lines * LINE);
        }
        return row;
    }

    void text(Row row, int column, String text, Look look) {
        var cell = row.createCell(column);
        cell.setCellValue(searchable(text));
        cell.setCellStyle(isLikeAFormula(text) ? styles.quoted(look) : styles.of(look));
    }

    /// Text that Excel would take for a formula once someone edits its cell.
    private static boolean isLikeAFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /// With plain spaces, so that who looks for "maj 2026" in a workbook finds it.
    static String searchable(String text) {
        return text.replace('\u00a0', ' ');
    }

    /// A number if the content is exactly one, else its text; the look is completed with the number's format.
    void content(Row row, int column, List<Inline> content, Look look) {
        Inline.number(content)
                .ifPresentOrElse(
                        number -> number(row, column, number, look), () -> text(row, column, shown(content), look));
    }

    /// The text of a cell; an empty one says that the figure is missing.
    static String shown(List<Inline> content) {
        String text = Inline.text(content).strip();
        return text.isEmpty() ? ".." : text;
    }

    private void number(Row row, int column, Inline.Data number, Look look) {
        number(row, column, number.value(), look(number, look));
        number.figure().ifPresent(figure -> shown.add(figure, new CellAddress(row.getRowNum(), column)));
    }

    private static Look look(Inline.Data number, Look look) {
        return Look.number(look.type(), number.display().format().orElse(Styles.GENERAL));
    }

    Cell number(Row row, int column, BigDecimal value, Look look) {
        var cell = row.createCell(column);
        cell.setCellValue(value.doubleValue());
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    void date(Row row, int column, LocalDate date, Look look) {
        var cell = row.createCell(column);
        cell.setCellValue(date);
        cell.setCellStyle(styles.of(look));
    }

    /// Makes the number just written the result of a formula.
    void calculate(Row row, int column, Formula formula) {
        var cell = row.getCell(column);
        cell.setCellFormula(formula.text());
        cell.setCellValue(formula.value().doubleValue());
    }

    void link(Row row, int column, String text, Place target) {
        link(row, column, text, target, Look.wrapped(Type.LINK));
    }

    private void link(Row row, int column, String text, Place target, Look look) {
        text(row, column, text, look);
        var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target.reference());
        row.getCell(column).setHyperlink(link);
    }

    void width(int column, int letters) {
        sheet.setColumnWidth(column, (Math.max(letters, NARROWEST) + AROUND) * UNITS);
    }

    /// The sheet as the workbook's parts know it.
    XSSFSheet part() {
        return workbook.getXSSFWorkbook().getSheet(name());
    }
}
