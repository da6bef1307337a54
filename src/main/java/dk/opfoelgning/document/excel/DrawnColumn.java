package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.excel.Styles.Look;
import dk.opfoelgning.document.excel.Styles.Type;
import org.apache.poi.xssf.streaming.SXSSFRow;

/// A column whose formulas a chart is drawn from.
///
/// @param cells from the row's place in the table, and on the sheet
record DrawnColumn(String head, String format, Cells cells) {
    @FunctionalInterface
    interface Cells {
        Formula at(int index, int row);
    }

    /// @param index the row's place in the table
    void write(Sheet sheet, SXSSFRow row, int index, int column) {
        Formula formula = cells.at(index, row.getRowNum());
        sheet.number(row, column, formula.value(), Look.number(Type.QUIET, format));
        sheet.calculate(row, column, formula);
    }
}
