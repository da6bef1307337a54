package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.excel.Styles.Look;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A sheet that is written row by row, set up to be printed.
final class Sheet {
    static final int WIDEST = 60;
    private static final float LINE = 14.4f;
    private static final int UNITS = 256;

    private final StreamedWorkbook workbook;
    private final Styles styles;
    private final SXSSFSheet sheet;
    private int rows;

    Sheet(StreamedWorkbook workbook, Styles styles, String name) {
        this.workbook = workbook;
        this.styles = styles;
        this.sheet = workbook.createSheet(name);
        sheet.setActiveCell(CellAddress.A1);
        setUpPrinting();
    }

    private void setUpPrinting() {
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("Side &P af &N");
    }

    String name() {
        return sheet.getSheetName();
    }

    /// The number of rows so far.
    int rows() {
        return rows;
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

    /// A row of one cell that stands out from what is above it.
    void title(String text, Styles.Type type, float height) {
        SXSSFRow row = row();
        row.setHeightInPoints(height);
        text(row, 0, text, Look.text(type));
    }

    void text(Row row, int column, String text, Look look) {
        var cell = row.createCell(column);
        cell.setCellValue(searchable(text));
        cell.setCellStyle(styles.of(look));
    }

    /// With plain spaces, so that who looks for "maj 2026" in a workbook finds it.
    static String searchable(String text) {
        return text.replace('\u00a0', ' ');
    }

    /// A number if the content is exactly one, else its text; the look is completed with the number's format.
    void content(Row row, int column, List<Inline> content, Look look) {
        var number = Inline.number(content);
        if (number.isEmpty()) {
            text(row, column, shown(content), look);
            return;
        }
        var cell = row.createCell(column);
        cell.setCellValue(number.get().value().doubleValue());
        cell.setCellStyle(
                styles.of(Look.number(look.type(), number.get().format().orElse(Styles.GENERAL))));
    }

    /// The text of a cell; an empty one says that the figure is missing.
    static String shown(List<Inline> content) {
        String text = Inline.text(content).strip();
        return text.isEmpty() ? ".." : text;
    }

    void link(Row row, int column, String text, String target) {
        var cell = (SXSSFCell) row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.of(Look.text(Styles.Type.LINK)));
        var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
    }

    void width(int column, int letters) {
        sheet.setColumnWidth(column, (Math.clamp(letters, 6, WIDEST) + 3) * UNITS);
    }

    void repeatOnPrint(int row) {
        sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    }

    /// The sheet as the workbook's parts know it.
    XSSFSheet part() {
        return workbook.getXSSFWorkbook().getSheet(name());
    }
}
