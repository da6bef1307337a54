package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.excel.Styles.Look;
import dk.opfoelgning.document.excel.Styles.Type;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;

/// Columns that a chart is drawn from, in the table's rows but far from it.
///
/// @param first the place of the first one on the sheet
record DrawnColumns(int first, List<DrawnColumn> columns) {
    static final DrawnColumns NONE = new DrawnColumns(0, List.of());
    private static final int WIDTH = 26;

    void heads(Sheet sheet, SXSSFRow row) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.text(row, first + i, columns.get(i).head(), Look.number(Type.QUIET, Styles.GENERAL));
        }
    }

    /// @param index the row's place in the table
    void write(Sheet sheet, SXSSFRow row, int index) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).write(sheet, row, index, first + i);
        }
    }

    /// After the table's own: Excel wants the widths of columns in their order.
    void finish(Sheet sheet, int firstRow) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(first + i, WIDTH);
        }
        if (!columns.isEmpty()) {
            DefinedTable.leaveUnmarked(sheet.part(), new CellRangeAddress(firstRow, sheet.rows() - 1, first, last()));
        }
    }

    private int last() {
        return first + columns.size() - 1;
    }

    /// As "Z til AH".
    @Override
    public String toString() {
        return CellReference.convertNumToColString(first) + " til " + CellReference.convertNumToColString(last());
    }
}
