package dk.opfoelgning.document.excel;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// How sheets are printed: on A4 lying, one page wide.
final class Printing {
    private Printing() {}

    static void setUp(Sheet sheet) {
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("Side &P af &N");
    }

    /// Prints what stands from the first cell to this one, and nothing beyond.
    static void onOnePage(XSSFSheet sheet, int lastColumn, int lastRow) {
        var workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /// Prints the row on every page.
    static void repeat(Sheet sheet, int row) {
        sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    }
}
