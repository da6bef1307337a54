package dk.opfoelgning.document.excel;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/// Tells Excel that a range is a table, with these texts in its header row.
final class DefinedTable {
    private DefinedTable() {}

    static void define(Sheet sheet, int headerRow, List<String> header) {
        var range = new CellRangeAddress(headerRow, sheet.rows() - 1, 0, header.size() - 1);
        XSSFTable table = sheet.part().createTable(area(range));
        String name = name(sheet.part());
        table.setName(name);
        table.setDisplayName(name);
        var columns = table.getCTTable().getTableColumns();
        for (int i = 0; i < header.size(); i++) {
            columns.getTableColumnArray(i).setName(Sheet.searchable(header.get(i)));
        }
        leaveUnmarked(sheet.part(), range);
    }

    /// Gives each head of the table a button that filters.
    static void filter(XSSFTable table) {
        table.getCTTable().addNewAutoFilter().setRef(table.getCTTable().getRef());
    }

    private static AreaReference area(CellRangeAddress range) {
        return new AreaReference(
                new CellReference(range.getFirstRow(), range.getFirstColumn()),
                new CellReference(range.getLastRow(), range.getLastColumn()),
                SpreadsheetVersion.EXCEL2007);
    }

    /// Named for its sheet; the number keeps names apart that differ in signs alone.
    private static String name(XSSFSheet sheet) {
        String letters =
                sheet.getSheetName().replaceAll("[^\\p{L}\\p{N}]+", "_").replaceFirst("_$", "");
        boolean taken = sheet.getWorkbook().getTable("Tabel_" + letters) != null;
        return "Tabel_" + letters
                + (taken ? "_" + sheet.getTables().getFirst().getCTTable().getId() : "");
    }

    /// No warning triangles: years stand as text, and a total may be calculated unlike the cells around it.
    static void leaveUnmarked(XSSFSheet sheet, CellRangeAddress range) {
        sheet.addIgnoredErrors(
                range,
                IgnoredErrorType.NUMBER_STORED_AS_TEXT,
                IgnoredErrorType.FORMULA,
                IgnoredErrorType.FORMULA_RANGE,
                IgnoredErrorType.CALCULATED_COLUMN);
    }
}
