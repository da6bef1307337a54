package dk.opfoelgning.document.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opfoelgning.document.Theme;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.Listing;
import dk.opfoelgning.facts.Listing.Column;
import dk.opfoelgning.facts.Listing.Kind;
import dk.opfoelgning.facts.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class RowBookTest {
    private static final Theme THEME = Theme.standard();
    private static final Listing CASES = new Listing(
            "Eksempel Kommune",
            "Særligt dyre enkeltsager, alle indsatser",
            LocalDate.of(2026, 5, 31),
            List.of("Periode: maj 2026", "Kilde: udtrækket sager."),
            Classification.INTERN,
            List.of(
                    new Column("Borger", Kind.TEXT, "borgerens pseudonym"),
                    new Column("Indsatser", Kind.NUMBER),
                    new Column("Årsudgift", Kind.MONEY, "forventet nettoudgift i kalenderåret"),
                    new Column("Refusion", Kind.PERCENT),
                    new Column("Tilbud", Kind.TEXT),
                    new Column("Startdato", Kind.DATE),
                    new Column("Slutdato", Kind.DATE)));
    private static final List<@Nullable Object> ROW = row(
            "B-0001",
            2,
            Money.ofKroner(new BigDecimal("1234567.89")),
            new BigDecimal("25.5"),
            "Botilbud",
            LocalDate.of(2020, 3, 29),
            null);

    @Test
    void aListOfAHundredThousandRowsHasThemAll() throws Exception {
        byte[] file = written(CASES, rows(100_000));
        var seen = new ArrayList<String>();
        read(file, seen);
        assertThat(seen).hasSize(100_000).doesNotHaveDuplicates();
        assertThat(seen.getFirst()).isEqualTo("B-000000");
        assertThat(seen.getLast()).isEqualTo("B-099999");
    }

    @Test
    void theFirstSheetTellsWhatTheListIsWhoMaySeeItAndHowColumnsAreRead() throws IOException {
        XSSFSheet front = workbook(rows(1234)).getSheet("Forside");
        assertThat(column(front, 0))
                .containsExactly(
                        "Særligt dyre enkeltsager, alle indsatser",
                        "INTERN: kun for dem, der arbejder med sagerne",
                        "Eksempel Kommune",
                        "Opgjort pr. 31. maj 2026",
                        "Antal rækker: 1.234",
                        "Periode: maj 2026",
                        "Kilde: udtrækket sager.",
                        "Sådan læses listen",
                        "Vælg pilen i en kolonnes hoved for at filtrere eller sortere listen.",
                        "En tom celle betyder, at kilden ikke har oplysningen, medmindre kolonnen nedenfor siger andet.",
                        "Gå til arket Særligt dyre enkeltsager",
                        "Kolonner",
                        "Borger: borgerens pseudonym",
                        "Indsatser: tal",
                        "Årsudgift (kr.): forventet nettoudgift i kalenderåret",
                        "Refusion (pct.): procent",
                        "Tilbud: tekst",
                        "Startdato: dato",
                        "Slutdato: dato");
        assertThat(front.getHyperlinkList())
                .singleElement()
                .extracting(link -> link.getAddress())
                .isEqualTo("'Særligt dyre enkeltsager'!A1");
    }

    @Test
    void theListIsATableThatFiltersAndKeepsItsHeaderInSight() throws IOException {
        XSSFSheet sheet = workbook(rows(20)).getSheetAt(1);
        var table = sheet.getTables().getFirst();
        assertThat(table.getCTTable().getRef()).isEqualTo("A3:G23");
        assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A3:G23");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
    }

    @Test
    void theHeadOfANumberKeepsClearOfItsButton() throws IOException {
        XSSFSheet sheet = workbook(rows(1)).getSheetAt(1);
        assertThat(sheet.getRow(2).getCell(2).getCellStyle().getIndention()).isEqualTo((short) 2);
        assertThat(sheet.getRow(3).getCell(2).getCellStyle().getIndention()).isEqualTo((short) 1);
        assertThat(sheet.getRow(3).getCell(2).getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
    }

    @Test
    void itIsPrintedLyingOnePageWideWithItsHeaderOnEveryPage() throws IOException {
        XSSFSheet sheet = workbook(rows(20)).getSheetAt(1);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    }

    @Test
    void numbersAmountsAndDatesAreWhatTheyAre() throws IOException {
        var row = workbook(List.of(ROW).iterator()).getSheetAt(1).getRow(3);
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(2);
        assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(1234567.89);
        assertThat(row.getCell(5).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2020, 3, 29, 0, 0));
        assertThat(row.getCell(6)).isNull();
        assertThat(IntStream.range(0, 6).mapToObj(i -> new DataFormatter(Locale.ROOT).formatCellValue(row.getCell(i))))
                .containsExactly("B-0001", "2", "1,234,567.89", "25.5", "Botilbud", "29-03-2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45", "-5", "@SUM(A1)", "\t=1", "00123", "2026"})
    void textsThatLookLikeFormulasOrNumbersStayText(String text) throws IOException {
        var values = new ArrayList<>(ROW);
        values.set(4, text);
        var cell = workbook(List.<List<@Nullable Object>>of(values).iterator())
                .getSheetAt(1)
                .getRow(3)
                .getCell(4);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(!Character.isDigit(text.charAt(0)));
    }

    @Test
    void aTextWiderThanItsColumnIsWrappedInARowThatIsTallEnough() throws IOException {
        var values = new ArrayList<>(ROW);
        values.set(4, "langt navn på et tilbud ".repeat(8));
        XSSFSheet sheet = workbook(List.<List<@Nullable Object>>of(ROW, values).iterator())
                .getSheetAt(1);
        assertThat(sheet.getRow(4).getHeightInPoints())
                .isGreaterThan(4 * sheet.getRow(3).getHeightInPoints());
        assertThat(sheet.getColumnWidth(4)).isBetween(40 * 256, 45 * 256);
    }

    @Test
    void whatASheetCannotHoldComesOnFurtherSheets() throws IOException {
        var out = new ByteArrayOutputStream();
        new RowBook(THEME, 4).write(CASES, rows(9), out);
        var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        assertThat(IntStream.range(1, workbook.getNumberOfSheets())
                        .mapToObj(workbook::getSheetAt)
                        .map(sheet -> sheet.getSheetName() + " " + (sheet.getLastRowNum() - 2)))
                .containsExactly(
                        "Særligt dyre enkeltsager 4",
                        "Særligt dyre enkeltsager (2) 4",
                        "Særligt dyre enkeltsager (3) 1");
        assertThat(column(workbook.getSheetAt(0), 0))
                .contains("Antal rækker: 9", "Gå til arket Særligt dyre enkeltsager (3)");
    }

    @Test
    void aListWithoutRowsIsStillATable() throws IOException {
        XSSFWorkbook workbook = workbook(Collections.emptyIterator());
        assertThat(workbook.getSheetAt(1).getTables().getFirst().getCTTable().getRef())
                .isEqualTo("A3:G4");
        assertThat(column(workbook.getSheetAt(0), 0)).contains("Antal rækker: 0");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                // a list is worked in: it has a front page and no other, is filtered, and what is not known is left
                // empty
                "COVER_CONTENTS_AND_NOTES_COME_FIRST",
                "CONTENTS_LINK_TO_EVERY_SHEET_THAT_FOLLOWS",
                "NOTHING_IS_FROZEN_OR_FILTERED",
                "NO_CELL_OF_A_TABLE_IS_EMPTY",
                // tells of a sheet that a list has not
                "AMOUNTS_HAVE_THEIR_UNIT_IN_THEIR_COLUMNS_HEAD"
            })
    void aListMeetsTheRulesForSpreadsheets(SpreadsheetRule rule) throws IOException {
        assertThat(SpreadsheetRule.broken(workbook(rows(20)), EnumSet.of(rule))).isEmpty();
    }

    @Test
    void theSameRowsGiveTheSameBytesInAnyZoneAndLocale() throws Exception {
        byte[] first = written(CASES, rows(200));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Thread.sleep(2100);
            assertThat(Arrays.equals(written(CASES, rows(200)), first)).isTrue();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void aRowThatDoesNotFitTheColumnsIsRefusedWithoutTellingWhatItHolds() {
        assertThatThrownBy(() -> written(
                        CASES, List.<List<@Nullable Object>>of(row("B-0001")).iterator()))
                .hasMessage("row 1 of the list has 1 values; expected 7, one for each column");
        var values = new ArrayList<>(ROW);
        values.set(2, "hemmelig");
        assertThatThrownBy(() ->
                        written(CASES, List.<List<@Nullable Object>>of(values).iterator()))
                .hasMessage("cell C4 of column \"Årsudgift\" is not what its kind demands; give an exact number");
    }

    private static void read(byte[] file, List<String> firstCells) throws Exception {
        try (var opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            var reader = new XSSFReader(opened);
            var sheets = reader.getSheetsData();
            sheets.next().close();
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    new ReadOnlySharedStringsTable(opened),
                    new FirstCells(firstCells),
                    false));
            xml.parse(new InputSource(sheets.next()));
        }
    }

    /// Of the list's rows.
    private record FirstCells(List<String> seen) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, String value, @Nullable XSSFComment comment) {
            if (reference.startsWith("A") && value.startsWith("B-")) {
                seen.add(value);
            }
        }
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(column).toString())
                .toList();
    }

    private static Iterator<List<@Nullable Object>> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> row(
                        String.format(Locale.ROOT, "B-%06d", i),
                        i % 7,
                        Money.ofKroner(1000L * i),
                        BigDecimal.valueOf(i % 100),
                        "Tilbud " + i % 30,
                        LocalDate.of(2020, 1, 1).plusDays(i % 2000),
                        i % 3 == 0 ? null : LocalDate.of(2026, 1, 1).plusDays(i % 300)))
                .iterator();
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static XSSFWorkbook workbook(Iterator<List<@Nullable Object>> rows) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(CASES, rows)));
    }

    private static byte[] written(Listing listing, Iterator<List<@Nullable Object>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        new RowBook(THEME).write(listing, rows, out);
        return out.toByteArray();
    }
}
