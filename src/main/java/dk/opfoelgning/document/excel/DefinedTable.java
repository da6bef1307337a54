package dk.opfoelgning.document.excel;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFTable;

/// Tells Excel that a range is a table, with these texts in its header row.
final class DefinedTable {
    private DefinedTable() {}

    static void define(Sheet sheet, int headerRow, List<String> header) {
        var from = new CellReference(headerRow, 0);
        var to = new CellReference(sheet.rows() - 1, header.size() - 1);
        XSSFTable table = sheet.part().createTable(new AreaReference(from, to, SpreadsheetVersion.EXCEL2007));
        String name = "Tabel" + table.getCTTable().getId();
        table.setName(name);
        table.setDisplayName(name);
        var columns = table.getCTTable().getTableColumns();
        for (int i = 0; i < header.size(); i++) {
            columns.getTableColumnArray(i).setName(Sheet.searchable(header.get(i)));
        }
    }
}
