package dk.opfoelgning.document.excel;

import static dk.opfoelgning.document.Xhtml.document;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.Xhtml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

class WaterfallSheetTest {
    private static final String NAME = "Fig. 1 Antal";
    private static final int FIRST = 26;
    private static final int LAST = 34;

    @Test
    void isDrawnFromColumnsThatFollowItsNumbers() {
        XSSFWorkbook workbook = workbook("a,-4/b,6/c,-1/=d,1/e,..");
        XSSFSheet sheet = workbook.getSheet(NAME);
        assertThat(texts(sheet, 3))
                .containsExactly(
                        "Hvad",
                        "A",
                        "Diagram: fra",
                        "Diagram: til",
                        "Diagram: usynlig del",
                        "Diagram: sum",
                        "Diagram: stigning over nul",
                        "Diagram: stigning under nul",
                        "Diagram: fald over nul",
                        "Diagram: fald under nul",
                        "Diagram: plads til tal");
        assertThat(numbers(sheet, 4)).containsExactly(-4.0, 0.0, -4.0, 0.0, -4.0, 0.0, 0.0, 0.0, 0.0, -1.2);
        assertThat(numbers(sheet, 5)).containsExactly(6.0, -4.0, 2.0, 0.0, 0.0, 2.0, -4.0, 0.0, 0.0, 1.2);
        assertThat(numbers(sheet, 6)).containsExactly(-1.0, 2.0, 1.0, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 1.2);
        assertThat(texts(sheet, 6)).contains("AB6", "SUM(B7,AA7)");
        assertThat(numbers(sheet, 7)).containsExactly(1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.2);
        assertThat(texts(sheet, 8)).startsWith("e", "..", "AB8", "SUM(B9,AA9)");
        assertThat(Calculated.differences(workbook)).isEmpty();
    }

    @Test
    void everyFormulaBehindAChartGivesWhatIsKeptWithIt() {
        assertThat(Calculated.differences(read(Xhtml.sample("diagrammer")))).isEmpty();
    }

    @Test
    void aChangedNumberChangesTheWaterfall() {
        XSSFWorkbook workbook = workbook("a,4/b,2/=c,6/d,1");
        XSSFSheet sheet = workbook.getSheet(NAME);
        sheet.getRow(5).getCell(1).setCellValue(-6);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(numbers(sheet, 5)).startsWith(-6.0, 4.0, -2.0, 0.0, 0.0, 0.0, 0.0, 4.0, -2.0);
        assertThat(numbers(sheet, 6)).startsWith(-2.0, 0.0, -2.0, 0.0, -2.0);
        assertThat(numbers(sheet, 7)).startsWith(1.0, -2.0, -1.0);
    }

    @Test
    void itsChartIsBoundToItsCells() {
        assertThat(chart(workbook("a,4/b,2/=c,6").getSheet(NAME)))
                .contains("'Fig. 1 Antal'!$AC$5:$AC$7", "'Fig. 1 Antal'!$AI$5:$AI$7")
                .contains("datalabelsRange", "'Fig. 1 Antal'!$B$5:$B$7");
    }

    @Test
    void itsTableIsTheReadersAloneAndItsChartStandsBesideIt() {
        XSSFSheet sheet = workbook("a,4/b,2/=c,6").getSheet(NAME);
        assertThat(sheet.getTables().getFirst().getCTTable().getRef()).isEqualTo("A4:B7");
        assertThat(anchor(sheet).getFrom().getCol()).isEqualTo(3);
        assertThat(anchor(sheet).getFrom().getRow()).isEqualTo(3);
    }

    @Test
    void theColumnsThatItIsDrawnFromStandBeyondTheChartAndAreNotPrinted() {
        XSSFWorkbook workbook = workbook("a,4/b,2/=c,6");
        XSSFSheet sheet = workbook.getSheet(NAME);
        assertThat(anchor(sheet).getTo().getCol()).isLessThan(FIRST);
        assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).isEqualTo("'Fig. 1 Antal'!$A$1:$M$15");
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        assertThat(sheet.getRow(3).getCell(FIRST).getStringCellValue()).isEqualTo("Diagram: fra");
        assertThat(sheet.getRow(3).getLastCellNum()).isEqualTo((short) (LAST + 1));
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                .endsWith("Diagrammet er tegnet af hjælpetal i kolonnerne AA til AI, som ikke bliver udskrevet.");
    }

    @Test
    void theWidthsOfItsColumnsStandInTheirOrderAsExcelWantsThem() {
        var widths = workbook("a,4/b,2/=c,6").getSheet(NAME).getCTWorksheet().getColsArray(0);
        assertThat(widths.getColList())
                .extracting(column -> column.getMin())
                .isSorted()
                .contains(1L, FIRST + 1L);
    }

    @Test
    void itIsDrawnAlsoWhenItsReaderHidesThoseColumns() {
        assertThat(chart(workbook("a,4/b,2/=c,6").getSheet(NAME))).contains("<c:plotVisOnly val=\"0\"/>");
    }

    private static String chart(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch()
                .getCharts()
                .getFirst()
                .getCTChartSpace()
                .xmlText();
    }

    private static CTTwoCellAnchor anchor(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray(0);
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        return StreamSupport.stream(sheet.getRow(row).spliterator(), false)
                .map(Object::toString)
                .toList();
    }

    /// The table's number and those that are calculated from it.
    private static List<Double> numbers(XSSFSheet sheet, int row) {
        return IntStream.concat(IntStream.of(1), IntStream.rangeClosed(FIRST, LAST))
                .mapToObj(column -> sheet.getRow(row).getCell(column).getNumericCellValue())
                .map(number -> Math.round(number * 1e6) / 1e6 + 0.0)
                .toList();
    }

    private static XSSFWorkbook workbook(String rows) {
        return read(document(Xhtml.chart("waterfall", "Figur 1. Prøven", rows)));
    }

    private static XSSFWorkbook read(String xhtml) {
        byte[] bytes = Xhtml.written(new ExcelFormat(Theme.standard()), xhtml);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
