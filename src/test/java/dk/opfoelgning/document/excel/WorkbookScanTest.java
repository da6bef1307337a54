package dk.opfoelgning.document.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every place of a workbook is looked through, and no amount is taken for a CPR number.
class WorkbookScanTest {
    private static final String CPR = "010190-4321";
    private static final double DIGITS = 1_012_345_678;

    @TempDir
    Path folder;

    private interface Change {
        void make(XSSFWorkbook workbook, XSSFSheet sheet);
    }

    static Stream<Arguments> places() {
        return Stream.of(
                found("a cell", "delen xl/sharedStrings.xml", (_, sheet) -> cell(sheet, CPR)),
                found("a cell of several looks", "delen xl/sharedStrings.xml", WorkbookScanTest::inTwoLooks),
                found("a plain number", "ark »Tal«, celle C3", (_, sheet) -> number(sheet, "General")),
                found("a whole number", "ark »Tal«, celle C3", (_, sheet) -> number(sheet, "0")),
                found("ten digits", "ark »Tal«, celle C3", (_, sheet) -> number(sheet, "000000\\-0000")),
                found("a formula", "ark »Tal«, celle C3", (_, sheet) -> sheet.createRow(2)
                        .createCell(2)
                        .setCellFormula("\"" + CPR + "\"")),
                found("a hidden sheet", "ark »Skjult«, celle C3", (workbook, _) -> {
                    number(workbook.createSheet("Skjult"), "0");
                    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                }),
                found("a sheet's name", "delen xl/workbook.xml", (workbook, _) -> workbook.createSheet(CPR)),
                found("a comment", "delen xl/comments1.xml", WorkbookScanTest::comment),
                found("a name", "delen xl/workbook.xml", (workbook, _) -> {
                    var name = workbook.createName();
                    name.setNameName("Navn");
                    name.setRefersToFormula("\"" + CPR + "\"");
                }),
                found("a property", "delen docProps/core.xml", (workbook, _) -> workbook.getProperties()
                        .getCoreProperties()
                        .setTitle(CPR)),
                found("a prompt", "ark »Tal«", WorkbookScanTest::prompt),
                found("a chart's caption", "delen xl/charts/chart1.xml", WorkbookScanTest::chart),
                found("a page's foot", "ark »Tal«", (_, sheet) -> sheet.getFooter()
                        .setLeft(CPR)),
                none("an amount with separators", (_, sheet) -> number(sheet, "#,##0")),
                none("an amount of Excel's own format", (_, sheet) -> number(sheet, "#,##0.00")),
                none("a change with separators", (_, sheet) -> number(sheet, "+#,##0;-#,##0;#,##0")),
                none("an amount with decimals", (_, sheet) -> number(sheet, "0.00")),
                none("a number in a longer run", (_, sheet) -> cell(sheet, "0101904321a")),
                none("a hash", (_, sheet) -> cell(sheet, "a".repeat(27) + "0101904321" + "b".repeat(27))));
    }

    private static Arguments found(String name, String place, Change change) {
        return Arguments.argumentSet(name, Optional.of(place), change);
    }

    private static Arguments none(String name, Change change) {
        return Arguments.argumentSet(name, Optional.empty(), change);
    }

    private static void cell(XSSFSheet sheet, String text) {
        sheet.createRow(2).createCell(2).setCellValue(text);
    }

    private static void number(XSSFSheet sheet, String format) {
        var cell = sheet.createRow(2).createCell(2);
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellValue(DIGITS);
        cell.setCellStyle(style);
    }

    private static void inTwoLooks(XSSFWorkbook workbook, XSSFSheet sheet) {
        var text = new XSSFRichTextString(CPR);
        var bold = workbook.createFont();
        bold.setBold(true);
        text.applyFont(3, 8, bold);
        sheet.createRow(2).createCell(2).setCellValue(text);
    }

    private static void comment(XSSFWorkbook workbook, XSSFSheet sheet) {
        var cell = sheet.createRow(2).createCell(2);
        var comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
        comment.setString(CPR);
        cell.setCellComment(comment);
    }

    private static void prompt(XSSFWorkbook workbook, XSSFSheet sheet) {
        var helper = sheet.getDataValidationHelper();
        var validation =
                helper.createValidation(helper.createCustomConstraint("TRUE"), new CellRangeAddressList(0, 0, 0, 0));
        validation.createPromptBox("Tal", CPR);
        sheet.addValidationData(validation);
    }

    private static void chart(XSSFWorkbook workbook, XSSFSheet sheet) {
        var chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 5, 5));
        chart.setTitleText(CPR);
    }

    /// As the program writes cells.
    @Test
    void tellsTheCellOfAStreamedText() throws IOException {
        var file = folder.resolve("streamed.xlsx");
        try (var workbook = new StreamedWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("Tal").createRow(4).createCell(1).setCellValue("Borger " + CPR);
            workbook.write(out);
        }
        assertEquals(Optional.of("ark »Tal«, celle B5"), new WorkbookScan().find(file));
    }

    @Test
    void doesNotTellASheetByItsName() {
        var places = new SheetPlaces(List.of("Tal", CPR));
        assertEquals("ark nr. 2, celle B5", places.place("xl/worksheets/sheet2.xml", "B5"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void tellsTheFirstPlaceAndNotWhatStandsThere(Optional<String> place, Change change) throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            change.make(workbook, workbook.createSheet("Tal"));
            workbook.write(out);
        }
        assertEquals(place, new WorkbookScan().find(file));
    }
}
