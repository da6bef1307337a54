package dk.opfoelgning.extract.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;

/// The number formats of a workbook's cell styles.
record CellFormats(List<CellFormat> byStyle) {
    private static final CellFormat GENERAL = CellFormat.of(0, "General", false);

    static CellFormats of(XSSFReader workbook) throws IOException, OpenXML4JException {
        var styles = workbook.getStylesTable();
        return new CellFormats(styles == null ? List.of() : formats(styles, countsFrom1904(workbook)));
    }

    private static List<CellFormat> formats(StylesTable styles, boolean from1904) {
        var formats = new ArrayList<CellFormat>();
        for (int i = 0; i < styles.getNumCellStyles(); i++) {
            var style = styles.getStyleAt(i);
            var pattern = style.getDataFormatString();
            formats.add(CellFormat.of(style.getDataFormat(), pattern == null ? "General" : pattern, from1904));
        }
        return formats;
    }

    private static boolean countsFrom1904(XSSFReader workbook) throws IOException, OpenXML4JException {
        try (var data = workbook.getWorkbookData()) {
            var settings = WorkbookDocument.Factory.parse(data).getWorkbook().getWorkbookPr();
            return settings != null && settings.getDate1904();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    CellFormat of(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : GENERAL;
    }
}
