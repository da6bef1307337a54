package dk.opfoelgning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.opfoelgning.extract.adjustments.AdjustmentExtract;
import dk.opfoelgning.extract.meetings.MeetingExtract;
import dk.opfoelgning.extract.published.PublishedExtract;
import dk.opfoelgning.extract.unemployment.UnemploymentExtract;
import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unemployment;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTest {
    private static final Path SAMPLE = Path.of("input");
    private static final String ADJUSTMENTS = "bevillingsomraade;styringsomraade;raekkefoelge;art;tekst;beloeb";

    private final Path input;

    XlsxTest(@TempDir Path input) {
        this.input = input;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CASES, 2026-05/sager.csv
            UNEMPLOYMENT, 2026-05/ledighed.csv
            BUDGET, 2026-05/budget.csv
            GRANTS, 2026-03/tillaegsbevillinger.csv
            ADJUSTMENTS, 2026-03/forventninger.csv
            LIMITS, refusionsgraenser.csv
            PUBLISHED, historik/saerligt_dyre_enkeltsager.csv
            MEETINGS, moeder.csv
            """)
    void aWorkbookOfTextsOrOfNumbersAndDatesGivesTheRowsOfTheCsvFile(Rows rows, String path) throws Exception {
        var csv = Taken.from(rows.kind(), SAMPLE, SAMPLE.resolve(path)).rows();
        var cells = cells(SAMPLE.resolve(path));
        var texts = Taken.write(input, "a.xlsx", Sheets.ofTexts(cells));
        var values = Taken.write(input, "b.XLSX", Sheets.ofValues(cells));

        assertThat(Taken.from(rows.kind(), input, texts).rows()).isEqualTo(csv);
        assertThat(Taken.from(rows.kind(), input, values).errors()).isEmpty();
        assertThat(Taken.from(rows.kind(), input, values).rows()).isEqualTo(csv);
    }

    private static List<List<String>> cells(Path csv) throws Exception {
        try (var records =
                CsvReader.builder().fieldSeparator(';').detectBomHeader(true).ofCsvRecord(csv)) {
            return records.stream().map(CsvRecord::getFields).toList();
        }
    }

    @Test
    void aNumberCellHasItsZerosPutBack() {
        var taken = unemployment(workbook -> {
            var sheet = workbook.createSheet();
            fill(sheet.createRow(0), "OMRÅDE", "SAESONFAK", "TID", "INDHOLD");
            for (int i = 0; i < 4; i++) {
                fill(sheet.createRow(i + 1), "", "9", "2026M04", "3,1");
                sheet.getRow(i + 1).getCell(0).setCellValue(new int[] {0, 9, 82, 730}[i]);
            }
        });

        assertThat(taken.errors()).isEmpty();
        assertThat(taken.rows()).extracting(Unemployment::area).containsExactly("000", "09", "082", "730");
    }

    @Test
    void aTextCellHasItsZerosNotPutBack() {
        var taken = unemployment(workbook -> {
            var sheet = workbook.createSheet();
            fill(sheet.createRow(0), "OMRÅDE", "SAESONFAK", "TID", "INDHOLD");
            fill(sheet.createRow(1), "9", "9", "2026M04", "3,1");
            fill(sheet.createRow(2), "730", "9", "2026M04", "3,1");
        });

        assertThat(taken.errors()).containsExactly("UNKNOWN_CODE @2 OMRÅDE");
    }

    @Test
    void anAmountIsRoundedToFifteenDigits() {
        assertThat(amounts(0.1 + 0.2, 3110993.8399999999, 1e11, -1234.5, 0))
                .containsExactly(30L, 311099384L, 10_000_000_000_000L, -123450L, 0L);
    }

    @Test
    void anAmountWithMoreThanTwoDecimalsIsAProblem() {
        var taken = adjustments(workbook -> {
            var row = heading(workbook).createRow(1);
            fill(row, "a", "b", "1", "budget", "", "");
            row.getCell(5).setCellValue(1.005);
        });

        assertThat(taken.errors()).containsExactly("UNREADABLE_AMOUNT @2 beloeb");
    }

    @Test
    void aFormulaCountsByItsLastValue() {
        var taken = adjustments(workbook -> {
            var row = heading(workbook).createRow(1);
            fill(row, "a", "b", "1", "", "", "");
            row.getCell(3).setCellFormula("\"bud\"&\"get\"");
            row.getCell(5).setCellFormula("2+3");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(taken.errors()).isEmpty();
        assertThat(taken.rows().getFirst().amount()).isEqualTo(Money.ofKroner(5));
    }

    @Test
    void anErrorInACellIsReportedOnceAndABooleanIsText() {
        var taken = adjustments(workbook -> {
            var row = heading(workbook).createRow(1);
            fill(row, "a", "b", "1", "budget", "", "");
            row.getCell(4).setCellValue(true);
            row.getCell(5).setCellErrorValue(FormulaError.NA.getCode());
            fill(row.getSheet().createRow(2), "a", "b", "1", "budget", "", "2");
            row.getSheet().getRow(2).getCell(4).setCellValue(true);
        });

        assertThat(taken.errors()).containsExactly("CELL_ERROR @2 beloeb");
        assertThat(taken.rows().getFirst().text()).isEqualTo("SAND");
    }

    @Test
    void blankRowsAreSkippedAndALineIsARowOfTheSheet() {
        var taken = adjustments(workbook -> {
            var sheet = heading(workbook);
            fill(sheet.createRow(1), "", " ", "", "", "", "", "");
            fill(sheet.createRow(4), "a", "b", "1", "budget", "", "x", "");
        });

        assertThat(taken.errors()).containsExactly("UNREADABLE_AMOUNT @5 beloeb");
        assertThat(taken.reading().rows()).isEqualTo(1);
    }

    @Test
    void aCellBesideTheHeadingIsOneFieldTooMany() {
        var taken = adjustments(
                workbook -> fill(heading(workbook).createRow(1), "a", "b", "1", "budget", "", "1", "0101011234"));

        assertThat(taken.errors()).containsExactly("CPR_NUMBER @2 nr. 7", "FIELD_COUNT @2");
    }

    @ParameterizedTest
    @CsvSource({"000, 7, 007", "0000000000, 101011234, CPR", "000000-0000, 101011234, CPR", "0, 7, 7", "0.00, 7, 7"})
    void aFormatOfZerosKeepsLeadingZeros(String format, double number, String expected) {
        var taken = adjustments(workbook -> {
            var row = heading(workbook).createRow(1);
            fill(row, "a", "b", "1", "budget", "", "1");
            row.getCell(4).setCellValue(number);
            row.getCell(4).setCellStyle(Sheets.style(workbook, format));
        });

        if (expected.equals("CPR")) {
            assertThat(taken.errors()).containsExactly("CPR_NUMBER @2 tekst");
        } else {
            assertThat(taken.rows().getFirst().text()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, 1900-01-01",
        "false, 1900-02-28",
        "false, 1900-03-01",
        "false, 2026-05-31",
        "true, 1904-01-02",
        "true, 2026-05-31"
    })
    void aDateIsNeverShifted(boolean isFrom1904, LocalDate date) {
        var taken = Taken.from(new MeetingExtract(), input, xlsx("moeder", workbook -> {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(isFrom1904);
            var sheet = workbook.createSheet();
            fill(sheet.createRow(0), "periode", "dokument", "udvalg", "moededato", "journalnr", "punkt");
            for (int i = 1; i <= 2; i++) {
                var row = fill(sheet.createRow(i), "", "d" + i, "u", "", "j", "");
                row.getCell(0).setCellStyle(Sheets.style(workbook, "yyyy-mm"));
                row.getCell(0).setCellValue(LocalDate.of(2026, 5, 1));
                row.getCell(3).setCellStyle(Sheets.style(workbook, i == 1 ? "d/m/yy" : "[$-406]d. mmmm yyyy hh:mm"));
                row.getCell(3).setCellValue(i == 1 ? date.atStartOfDay() : date.atTime(23, 59, 59));
            }
        }));

        assertThat(taken.errors()).isEmpty();
        assertThat(taken.rows())
                .allMatch(meeting -> meeting.date().equals(date))
                .hasSize(2);
        assertThat(taken.rows().getFirst().period()).isEqualTo(new Period(2026, 5));
    }

    @Test
    void aDayOfAMonthIsNoMonth() {
        var taken = Taken.from(new PublishedExtract(), input, xlsx("p", workbook -> {
            var sheet = workbook.createSheet();
            fill(sheet.createRow(0), "periode", "refusionspct", "antal_sager", "udgift_mio_kr", "offentliggjort");
            var row = fill(sheet.createRow(1), "", "25", "1", "1,5", "09-06-2026");
            row.getCell(0).setCellStyle(Sheets.style(workbook, "yyyy-mm-dd"));
            row.getCell(0).setCellValue(LocalDateTime.of(2026, 5, 2, 0, 0));
        }));

        assertThat(taken.errors()).containsExactly("UNREADABLE_PERIOD @2 periode");
    }

    @Test
    void onlyTheFirstSheetIsRead() {
        var taken = adjustments(workbook -> {
            fill(heading(workbook).createRow(1), "a", "b", "1", "budget", "", "1");
            fill(workbook.createSheet("Noter").createRow(0), "noter");
        });

        assertThat(taken.errors()).isEmpty();
        assertThat(taken.rows()).hasSize(1);
    }

    @Test
    void anEmptySheetHasNoHeading() {
        assertThat(adjustments(XSSFWorkbook::createSheet).errors()).containsExactly("MISSING_HEADING @0");
    }

    @Test
    void whatIsNoWorkbookIsAProblem() throws Exception {
        var workbook = Sheets.of(each -> heading((XSSFWorkbook) each));
        var beheaded = Arrays.copyOf(workbook, workbook.length / 2);
        for (var bytes : List.of(new byte[0], ADJUSTMENTS.getBytes(), beheaded, encrypted(workbook))) {
            var taken = Taken.from(new AdjustmentExtract(), input, Taken.write(input, "x.xlsx", bytes));

            assertThat(taken.errors()).containsExactly("UNREADABLE_FILE @0");
            assertThat(taken.reading().sha256()).hasSize(64);
        }
    }

    private static byte[] encrypted(byte[] workbook) throws Exception {
        try (var files = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (var out = encryptor.getDataStream(files)) {
                out.write(workbook);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private List<Long> amounts(double... amounts) {
        var taken = adjustments(workbook -> {
            var sheet = heading(workbook);
            for (int i = 0; i < amounts.length; i++) {
                var row = fill(sheet.createRow(i + 1), "a", "b", "1", "budget", "", "");
                row.getCell(5).setCellValue(amounts[i]);
            }
        });
        assertThat(taken.errors()).isEmpty();
        return new ArrayList<>(
                taken.rows().stream().map(row -> row.amount().oere()).toList());
    }

    private static Sheet heading(XSSFWorkbook workbook) {
        var sheet = workbook.createSheet();
        fill(sheet.createRow(0), ADJUSTMENTS.split(";"));
        return sheet;
    }

    private static Row fill(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    private Taken<Adjustment> adjustments(Consumer<XSSFWorkbook> fill) {
        return Taken.from(new AdjustmentExtract(), input, xlsx("forventninger", fill));
    }

    private Taken<Unemployment> unemployment(Consumer<XSSFWorkbook> fill) {
        return Taken.from(new UnemploymentExtract(), input, xlsx("ledighed", fill));
    }

    private Path xlsx(String name, Consumer<XSSFWorkbook> fill) {
        return Taken.write(input, name + ".xlsx", Sheets.of(workbook -> fill.accept((XSSFWorkbook) workbook)));
    }

    /// What the sheet shows is what its reader means: 35 %, and not 0.35.
    @ParameterizedTest
    @CsvSource({
        "0%, 0.35, 35",
        "0.0%, 0.345, '34,5'",
        "0.00 %, -0.0125, '-1,25'",
        "'0\"%\"', 35, 35",
        "'0\\%', 35, 35",
        "'[<1]0%;0', 0.5, 50"
    })
    void aCellInPercentIsReadAsItIsShown(String format, double number, String expected) {
        var taken = adjustments(workbook -> {
            var row = heading(workbook).createRow(1);
            fill(row, "a", "b", "1", "budget", "", "1");
            row.getCell(4).setCellValue(number);
            row.getCell(4).setCellStyle(Sheets.style(workbook, format));
        });

        assertThat(taken.rows().getFirst().text()).isEqualTo(expected);
    }

    @Test
    void anAmountInPercentIsAProblem() {
        var taken = adjustments(workbook -> {
            var row = heading(workbook).createRow(1);
            fill(row, "a", "b", "1", "budget", "", "");
            row.getCell(5).setCellValue(0.35);
            row.getCell(5).setCellStyle(Sheets.style(workbook, "0%"));
        });

        assertThat(taken.errors()).containsExactly("UNREADABLE_AMOUNT @2 beloeb");
    }

    @Test
    void aWholeNumberInPercentIsAProblem() {
        var taken = adjustments(workbook -> {
            var row = heading(workbook).createRow(1);
            fill(row, "a", "b", "", "budget", "", "1");
            row.getCell(2).setCellValue(7);
            row.getCell(2).setCellStyle(Sheets.style(workbook, "0%"));
        });

        assertThat(taken.errors()).containsExactly("UNREADABLE_NUMBER @2 raekkefoelge");
    }
}
