package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.ChartKind;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.chart.Alternative;
import dk.opfoelgning.document.chart.Chart;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/// A chart of Excel's own beside its table, drawn from the table's cells.
/// @param series what it draws, written
record NativeChart(Chart chart, Theme theme, String series, ChartAxes axes) {
    private static final int COLUMNS = 9;
    private static final int ROWS = 20;
    private static final int ROWS_AROUND = 6;
    private static final int ROWS_OF_BAR = 2;
    private static final int COLUMNS_OF_LONG_NAMES = 10;

    private static final String NAMESPACES = "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    /// @param column the first that is free
    void placeBeside(XSSFSheet sheet, int column, int row) {
        place(sheet, new CellRangeAddress(row, row + ROWS, column, column + COLUMNS));
    }

    /// Wide enough for long names, and as high as its bars need.
    ///
    /// @param column the first that is free
    /// @return the cells that it covers
    CellRangeAddress placeTall(XSSFSheet sheet, int column, int row) {
        int rows = ROWS_AROUND + ROWS_OF_BAR * chart.categories().size();
        var range = new CellRangeAddress(row, row + rows, column, column + COLUMNS_OF_LONG_NAMES);
        place(sheet, range);
        return new CellRangeAddress(row, row + rows - 1, column, range.getLastColumn() - 1);
    }

    private void place(XSSFSheet sheet, CellRangeAddress range) {
        var anchor = new XSSFClientAnchor(
                0, 0, 0, 0, range.getFirstColumn(), range.getFirstRow(), range.getLastColumn(), range.getLastRow());
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        XSSFChart part = sheet.createDrawingPatriarch().createChart(anchor);
        part.getCTChartSpace().set(parsed());
        describe(part);
    }

    private void describe(XSSFChart part) {
        var properties = part.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(chart.title());
        properties.setDescr(Alternative.of(chart));
    }

    private XmlObject parsed() {
        try {
            return ChartSpaceDocument.Factory.parse(write()).getChartSpace();
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write() {
        return "<c:chartSpace " + NAMESPACES + "><c:date1904 val=\"0\"/><c:lang val=\"da-DK\"/>"
                + "<c:roundedCorners val=\"0\"/><c:chart>" + title()
                + "<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>"
                + series
                + axes.write()
                + "<c:spPr><a:noFill/></c:spPr></c:plotArea>" + legend()
                + "<c:plotVisOnly val=\"%s\"/><c:dispBlanksAs val=\"%s\"/></c:chart>".formatted(visibleOnly(), blanks())
                + "<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>"
                + ChartText.ordinary(theme).properties() + "</c:chartSpace>";
    }

    /// A waterfall stays when its reader hides the columns that it is drawn from.
    private String visibleOnly() {
        return chart.kind() == ChartKind.WATERFALL ? "0" : "1";
    }

    /// A line goes on over a missing number, between its dots; a column is left out.
    private String blanks() {
        return chart.kind() == ChartKind.LINES ? "span" : "gap";
    }

    /// The finding, then the measure and its unit.
    private String title() {
        return "<c:title><c:tx><c:rich><a:bodyPr/>"
                + ChartText.title(theme).paragraph(chart.title())
                + ChartText.quiet(theme).paragraph(chart.subtitle())
                + "</c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
    }

    /// A single series needs no legend; the total of a stack has its numbers instead.
    private String legend() {
        String hidden = chart.kind() == ChartKind.STACKED_COLUMNS
                ? "<c:legendEntry><c:idx val=\"%s\"/><c:delete val=\"1\"/></c:legendEntry>"
                        .formatted(Integer.toString(chart.series().size()))
                : "";
        return chart.series().size() == 1
                ? ""
                : "<c:legend><c:legendPos val=\"b\"/>" + hidden + "<c:overlay val=\"0\"/>"
                        + ChartText.ordinary(theme).properties() + "</c:legend>";
    }
}
