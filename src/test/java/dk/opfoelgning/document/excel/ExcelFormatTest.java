package dk.opfoelgning.document.excel;

import static dk.opfoelgning.document.Xhtml.document;
import static dk.opfoelgning.document.Xhtml.table;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.Xhtml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelFormatTest {
    private static final XSSFWorkbook SAMPLE = workbook(Xhtml.sample("orientering"));

    @Test
    void givesEachTableASheetAfterFrontPageContentsAndNotes() {
        assertThat(sheetNames(SAMPLE))
                .containsExactly(
                        "Forside",
                        "Indhold",
                        "Noter",
                        "Tal i korte træk",
                        "Særligt dyre enkeltsager",
                        "Fig. 1 Særligt dyre enkeltsager",
                        "Fuldtidsledige i Randers",
                        "Budgetopfølgning pr. 31. maj");
    }

    @Test
    void flattensAHeadOfTwoLevelsIntoOneRow() {
        XSSFSheet sheet = SAMPLE.getSheet("Særligt dyre enkeltsager");
        assertThat(row(sheet, 0))
                .containsExactly(
                        "Tabel 1. Særligt dyre enkeltsager pr. refusionssats, antal sager og udgift i mio. kr.");
        assertThat(row(sheet, 2))
                .startsWith("Måned", "25 pct. refusion, antal sager", "25 pct. refusion, udgift")
                .endsWith("I alt, udgift");
        assertThat(row(sheet, 9))
                .containsExactly(
                        "Maj 2026",
                        "152.0",
                        "226.3",
                        "62.0",
                        "135.4",
                        "30.0",
                        "95.5",
                        "=SUM(B10,D10,F10) → 244.0",
                        "=SUM(C10,E10,G10) → 457.2");
    }

    @Test
    void keepsNumbersAsNumbersWithTheirFormat() {
        XSSFSheet sheet = SAMPLE.getSheet("Særligt dyre enkeltsager");
        XSSFCell cell = sheet.getRow(3).getCell(2);
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
        assertThat(sheet.getRow(9).getCell(2).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(cell.getCellStyle().getFont().getBold()).isFalse();
    }

    @Test
    void makesAGroupHeadingRowIntoAColumn() {
        XSSFSheet sheet = SAMPLE.getSheet("Fuldtidsledige i Randers");
        assertThat(row(sheet, 2)).startsWith("Gruppe", "Område", "Maj 2026");
        assertThat(row(sheet, 3)).startsWith("Sæsonkorrigeret i pct. af arbejdsstyrken", "Hele landet", "2.9");
        assertThat(row(sheet, 7)).startsWith("Sæsonkorrigeret, antal personer", "Hele landet", "88500.0");
    }

    @Test
    void definesATableWhoseHeaderEqualsTheCells() {
        XSSFWorkbook workbook = workbook(Xhtml.sample("alt"));
        var tables = IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .flatMap(sheet -> sheet.getTables().stream())
                .toList();
        assertThat(tables).hasSize(9).allSatisfy(table -> {
            List<String> cells = row(table.getXSSFSheet(), table.getStartRowIndex());
            assertThat(table.getColumns())
                    .extracting(column -> column.getName())
                    .containsExactlyElementsOf(cells)
                    .doesNotHaveDuplicates();
            assertThat(table.getEndRowIndex()).isEqualTo(table.getXSSFSheet().getLastRowNum());
        });
    }

    @Test
    void leavesNoCellOfATableEmptyAndMergesNone() {
        XSSFWorkbook workbook = workbook(Xhtml.sample("alt"));
        workbook.forEach(sheet -> assertThat(sheet.getNumMergedRegions()).isZero());
        XSSFSheet sheet = workbook.getSheet("To niveauer i hovedet");
        assertThat(row(sheet, 3)).containsExactly("Gruppe", "Måned 1", "1.0", "1,5", "..", "..");
        assertThat(row(sheet, 9)).containsExactly("Alle", "I alt", "1", "2", "..", "3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".", "…", ".x", "=1+1", "-", "a.b", "Æ.Ø", "123", "12.5", "1,5", "R1C1", "A1", "TRUE", "x+y", "a;b",
                "a&amp;b", "a–b", "½", "#REF!", "a'b'", "漢字", "😀", "_x", "Data", "Noter", "History"
            })
    void anyTitleMakesASheetThatCanBePrintedAndCalculated(String title) {
        XSSFWorkbook workbook = workbook(Xhtml.document(Xhtml.table(title, 3)));
        assertThat(workbook.getSheetAt(3).getTables()).hasSize(1);
    }

    @Test
    void makesSheetNamesAndHeadersUniqueAndLegal() {
        String same = table("Tabel 1. A/B: [beløb] pr. person og måned i kommunen", 1);
        String twins = "<table><caption>Tvillinger</caption><thead><tr><th>Antal</th><th>antal</th></tr></thead>"
                + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>";
        XSSFWorkbook workbook = workbook(document(same + same + table("Noter", 1) + twins));
        assertThat(sheetNames(workbook))
                .containsExactly(
                        "Forside",
                        "Indhold",
                        "Noter",
                        "A B beløb pr. person og måned",
                        "A B beløb pr. person (2)",
                        "Noter (2)",
                        "Tvillinger");
        assertThat(row(workbook.getSheet("Tvillinger"), 1)).containsExactly("Antal", "antal (2)");
    }

    @Test
    void neighbouringHeadsKeepApart() {
        XSSFSheet sheet = SAMPLE.getSheet("Særligt dyre enkeltsager");
        assertThat(sheet.getColumnWidth(1) / 256 - "antal sager, ".length()).isGreaterThanOrEqualTo(5);
        assertThat(sheet.getRow(2).getCell(1).getCellStyle().getIndention()).isEqualTo((short) 1);
        assertThat(sheet.getRow(3).getCell(1).getCellStyle().getIndention()).isEqualTo((short) 1);
    }

    @Test
    void keepsTextThatLooksLikeAFormulaAsText() {
        String rows = "<tr><td>=1+1</td><td>+1 @x</td></tr><tr><td>-a</td><td>@sum</td></tr>";
        XSSFSheet sheet = workbook(document(table("Formler", rows))).getSheet("Formler");
        assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row(sheet, 2)).containsExactly("=1+1", "+1 @x");
        assertThat(row(sheet, 3)).containsExactly("-a", "@sum");
        assertThat(sheet.getRow(2).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(sheet.getRow(3).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void tellsTitleAndStateOnTheFrontPage() {
        XSSFSheet front = SAMPLE.getSheet("Forside");
        assertThat(row(front, 0)).containsExactly("Orientering om ledighed og særligt dyre enkeltsager, maj 2026");
        assertThat(row(front, 1)).containsExactly("UDKAST: dokumentet er ikke godkendt");
    }

    @Test
    void givesKeyFiguresASheetWithTheirUnits() {
        XSSFSheet sheet = SAMPLE.getSheet("Tal i korte træk");
        assertThat(row(sheet, 1)).containsExactly("Emne", "Værdi", "Enhed", "Bemærkning");
        assertThat(row(sheet, 2)).containsExactly("Særligt dyre enkeltsager", "244.0", "sager", "+1 siden april");
    }

    @Test
    void linksFromTheContentsToEverySheet() {
        List<String> targets = SAMPLE.getSheet("Indhold").getHyperlinkList().stream()
                .map(link -> link.getAddress().replaceAll("^'|'!A1$", ""))
                .toList();
        assertThat(targets).containsExactlyElementsOf(sheetNames(SAMPLE).subList(2, 8));
    }

    @Test
    void numbersNotesSourcesAndDefinitions() {
        XSSFSheet notes = SAMPLE.getSheet("Noter");
        assertThat(row(notes, 1)).containsExactly("Note", "Emne", "Tekst");
        assertThat(row(notes, 3))
                .containsExactly(
                        "Note 2",
                        "Tabel 2. Fuldtidsledige i Randers, regionen og landet",
                        ".. betyder, at tallet mangler. Ændringer i pct. er i procentpoint.");
        assertThat(row(notes, notes.getLastRowNum()).get(1)).isEqualTo("Tilgang");
    }

    @Test
    void printsOnePageWideWithTheHeaderRepeated() {
        XSSFSheet sheet = SAMPLE.getSheet("Særligt dyre enkeltsager");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
    }

    @Test
    void tellsTitleSenderLanguageAndDate() {
        var properties = SAMPLE.getProperties().getCoreProperties();
        assertThat(properties.getTitle()).startsWith("Orientering om ledighed");
        assertThat(properties.getCreator()).isEqualTo("Eksempel Kommune");
        assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("da-DK");
        assertThat(properties.getCreated()).isEqualTo("2026-06-09T00:00:00Z");
    }

    private static XSSFWorkbook workbook(String xhtml) {
        byte[] bytes = Xhtml.written(new ExcelFormat(Theme.standard()), xhtml);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sheetNames(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private static List<String> row(XSSFSheet sheet, int row) {
        return IntStream.range(0, sheet.getRow(row).getLastCellNum())
                .mapToObj(column -> text(sheet.getRow(row).getCell(column)))
                .toList();
    }

    private static String text(@Nullable XSSFCell cell) {
        return cell != null && cell.getCellType() == CellType.FORMULA
                ? "=" + cell.getCellFormula() + " → " + cell.getNumericCellValue()
                : String.valueOf(cell);
    }
}
