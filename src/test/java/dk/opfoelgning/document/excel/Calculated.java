package dk.opfoelgning.document.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook's formulas, calculated by another program than the one that wrote them.
public final class Calculated {
    private static final double ROUNDING = 1e-9;

    private Calculated() {}

    /// The formulas that give something else than what is kept with them.
    public static List<String> differences(XSSFWorkbook workbook) {
        var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        return formulas(workbook).stream()
                .filter(cell -> differs(cell, evaluator.evaluate(cell)))
                .map(cell -> cell.getAddress() + " " + cell.getCellFormula())
                .toList();
    }

    private static boolean differs(Cell cell, CellValue calculated) {
        return calculated.getCellType() != CellType.NUMERIC
                || Math.abs(calculated.getNumberValue() - cell.getNumericCellValue()) > ROUNDING
                || !shown(cell, calculated.getNumberValue()).equals(shown(cell, cell.getNumericCellValue()));
    }

    private static String shown(Cell cell, double value) {
        var style = cell.getCellStyle();
        return new DataFormatter().formatRawCellContents(value, style.getDataFormat(), style.getDataFormatString());
    }

    static List<Cell> formulas(XSSFWorkbook workbook) {
        var formulas = new ArrayList<Cell>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell);
            }
        })));
        return formulas;
    }
}
