package dk.opfoelgning.document.excel;

import static dk.opfoelgning.document.Xhtml.document;
import static dk.opfoelgning.document.Xhtml.table;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Provenance;
import dk.opfoelgning.facts.ShownFigure;
import dk.opfoelgning.facts.SourceFile;
import dk.opfoelgning.facts.Unit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ShownFiguresTest {
    private static final Figure CASES = figure("cases", "244.00", Unit.CASES);
    private static final Figure COST = figure("cost", "457200000.00", Unit.KRONER);
    private static final Provenance COUNTED = new Provenance(
            "Antal borgere.",
            "som før",
            List.of(
                    new SourceFile("2026-05/sager.csv", OptionalLong.of(1836), "0123abcd".repeat(8), false),
                    new SourceFile("graenser.csv", OptionalLong.of(1), "cafe5678".repeat(8), false)));
    private static final Provenance SET = new Provenance("Antal borgere.", "", List.of());
    private static final Figure SHARE = figure("share", "71.428571", Unit.PERCENT);

    @Test
    void theDataSheetHoldsTheFiguresAndTheCellsThatShowThem() throws IOException {
        var workbook =
                workbook(table("Sager", row("cases", 244) + row("cost", 457.2)) + table("Flere", row("cases", 244)));
        XSSFSheet data = workbook.getSheet("Data");
        assertThat(texts(data, 3))
                .containsExactly(
                        "Betegnelse",
                        "total",
                        "2026-05",
                        "244.0",
                        "sager",
                        "Sager, celle B3",
                        "Flere, celle B3",
                        "Antal borgere.",
                        "Som før:\n2026-05/sager.csv (1.836 rækker, 0123abcd)\ngraenser.csv (1 række, cafe5678)",
                        "cases");
        assertThat(texts(data, 4).subList(3, 10))
                .containsExactly(
                        "4.572E8",
                        "kr.",
                        "Sager, celle B4",
                        "Ingen andre steder",
                        "Antal borgere.",
                        "ingen fil",
                        "cost");
        assertThat(texts(data, 5).subList(3, 6)).containsExactly("71.428571", "pct.", "Kun i dokumentets tekst");
        assertThat(data.getHyperlink(3, 5).getAddress()).isEqualTo("'Sager'!B3");
        assertThat(data.getTables().getFirst().getEndRowIndex()).isEqualTo(5);
    }

    @Test
    void theDataSheetBeginsWithWhatANumberIsCalledAndEndsWithItsTechnicalName() throws IOException {
        assertThat(texts(workbook("<p>x</p>").getSheet("Data"), 2))
                .startsWith("Betegnelse", "Gruppe", "Periode")
                .endsWith("Teknisk navn");
    }

    @Test
    void aFigureIsAChartInTheWorkbookNeverACalculatedNumber() throws IOException {
        var workbook = workbook(table("Sager", row("cases", 244)));
        assertThat(workbook.getSheet("Forside"))
                .extracting(row -> row.getCell(0).getStringCellValue())
                .anyMatch(text -> text.startsWith("Arket Data viser tallene bag tabellerne: hvert tal med betegnelse"));
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(
                cell -> assertThat(cell.toString().toLowerCase(Locale.ROOT)).doesNotContain("figur"))));
    }

    @Test
    void aRateOfWholePercentHasItsDecimal() throws IOException {
        assertThat(format(figure("rate", "3.000000", Unit.PERCENT))).isEqualTo("#,##0.0");
        assertThat(format(figure("rate", "0.000000", Unit.PERCENTAGE_POINTS))).isEqualTo("#,##0.0");
        assertThat(format(SHARE)).isEqualTo("#,##0.000000");
        assertThat(format(CASES)).isEqualTo("#,##0");
    }

    private static String format(Figure figure) throws IOException {
        XSSFSheet data = workbook("<p>x</p>", List.of(figure)).getSheet("Data");
        return data.getRow(3).getCell(3).getCellStyle().getDataFormatString();
    }

    @Test
    void aCellTellsWhichNumberItShows() throws IOException {
        XSSFSheet sheet = workbook(table("Sager", row("cases", 244) + row("cost", 457.2) + row("cases", 244)))
                .getSheet("Sager");
        var messages = sheet.getDataValidations();
        assertThat(messages).hasSize(2).allSatisfy(message -> {
            assertThat(message.getPromptBoxTitle()).isEqualTo("Viser tallet");
            assertThat(message.getShowPromptBox()).isTrue();
            assertThat(message.getShowErrorBox()).isFalse();
        });
        assertThat(messages.getFirst().getPromptBoxText()).isEqualTo("Betegnelse · total · 2026-05");
        assertThat(messages.getFirst().getRegions().getCellRangeAddresses())
                .extracting(range -> range.formatAsString())
                .containsExactly("B3", "B5");
    }

    @Test
    void aFigureThatTheDocumentDoesNotCarryIsNotTold() throws IOException {
        XSSFSheet sheet = workbook(table("Sager", row("other", 1))).getSheet("Sager");
        assertThat(sheet.getDataValidations()).isEmpty();
    }

    private static Figure figure(String id, String value, Unit unit) {
        return new Figure(id, "total", Period.parse("2026-05"), new BigDecimal(value), unit, "Betegnelse");
    }

    private static String row(String figure, double value) {
        return "<tr><th scope=\"row\">a</th><td><data value=\"%s\" data-figure=\"%s;total;2026-05\">%s</data></td></tr>"
                .formatted(value, figure, Double.toString(value).replace('.', ','));
    }

    private static XSSFWorkbook workbook(String body) throws IOException {
        return workbook(body, List.of(CASES, COST, SHARE));
    }

    private static XSSFWorkbook workbook(String body, List<Figure> figures) throws IOException {
        var out = new ByteArrayOutputStream();
        var shown = figures.stream()
                .map(figure -> ShownFigure.in("prøve", figure, 1).from(figure == CASES ? COUNTED : SET))
                .toList();
        new ExcelFormat(Theme.standard()).write(new Manuscript(document(body), shown), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        return StreamSupport.stream(sheet.getRow(row).spliterator(), false)
                .map(Object::toString)
                .toList();
    }
}
