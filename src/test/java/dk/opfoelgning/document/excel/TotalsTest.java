package dk.opfoelgning.document.excel;

import static dk.opfoelgning.document.Xhtml.document;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.ShownFigure;
import dk.opfoelgning.facts.Unit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TotalsTest {
    @Test
    void aTotalIsTheSumOfTheRowsAboveIt() throws IOException {
        assertThat(formulas(table(row("a", 1.2), row("b", 2.3), total("I alt", 3.5))))
                .containsExactly("SUM(B3:B4)");
    }

    @Test
    void aGroupsTotalIsOfTheGroupAndTheFootIsOfAllGroups() throws IOException {
        String groups = group(row("a", 1), row("b", 2), total("I alt", 3)) + group(row("c", 4), total("I alt", 4))
                + "<tfoot>" + total("Alle", 7) + "</tfoot>";
        assertThat(formulas(framed(groups))).containsExactly("SUM(C3:C4)", "SUM(C6)", "SUM(C3:C4,C6)");
    }

    @Test
    void aTotalMayGoOnFromTheTotalBeforeIt() throws IOException {
        assertThat(formulas(
                        table(row("a", 1), total("a", 1), row("b", 2), total("a og b", 3), row("c", 5), total("c", 5))))
                .containsExactly("SUM(B3)", "SUM(B4:B5)", "SUM(B7)");
    }

    @Test
    void aTotalIsTheFigureItselfWhereTheSumWouldReadOtherwise() throws IOException {
        assertThat(formulas(table(row("a", 1.2), row("b", 2.3), total("I alt", 3.6)), figure("3560000")))
                .containsExactly("Data!D4/1000000");
        assertThat(formulas(table(row("a", 1.2), row("b", 2.3), total("Vendt", -3.6)), figure("3560000")))
                .containsExactly("-Data!D4/1000000");
    }

    @Test
    void aTotalThatNothingGivesStaysANumber() throws IOException {
        assertThat(formulas(table(row("a", 1.2), total("Andet", 9)), figure("3560000")))
                .isEmpty();
        assertThat(formulas(table(row("a", 1.2), total("Andet", 9)))).isEmpty();
    }

    @Test
    void aTotalColumnIsTheSumOfTheColumnsWithItsHead() throws IOException {
        String head = "<thead><tr><th rowspan=\"2\">År</th><th colspan=\"2\">25 pct.</th><th colspan=\"2\">50 pct.</th>"
                + "<th colspan=\"2\">I alt</th></tr><tr><th>Antal</th><th>Udgift</th><th>Antal</th><th>Udgift</th>"
                + "<th>Antal</th><th>Udgift</th></tr></thead>";
        assertThat(formulas("<table><caption>T</caption>" + head + "<tbody>" + row("2026", 1, 10.5, 2, 20.5, 3, 31)
                        + row("2025", 1, 10.5, 2, 20.5, 4, 31) + "</tbody></table>"))
                .containsExactly("SUM(B3,D3)", "SUM(C3,E3)", "SUM(C4,E4)");
    }

    private static Figure figure(String value) {
        return new Figure("x", "y", Period.parse("2026-05"), new BigDecimal(value), Unit.KRONER, "Et beløb");
    }

    private static String table(String... rows) {
        return framed("<tbody>" + String.join("", rows) + "</tbody>");
    }

    private static String framed(String bodies) {
        return "<table><caption>T</caption><thead><tr><th>Navn</th><th>Tal</th></tr></thead>" + bodies + "</table>";
    }

    private static String group(String... rows) {
        return "<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"2\">Gruppe</th></tr>"
                + String.join("", rows) + "</tbody>";
    }

    private static String row(String name, double... values) {
        return "<tr>" + cells(name, values) + "</tr>";
    }

    private static String total(String name, double value) {
        return "<tr class=\"total\">" + cells(name, value) + "</tr>";
    }

    private static String cells(String name, double... values) {
        var cells = new StringBuilder("<th scope=\"row\">" + name + "</th>");
        for (double value : values) {
            cells.append("<td><data value=\"%s\" data-figure=\"x;y;2026-05\" data-format=\"#,##0.0\">%s</data></td>"
                    .formatted(value, Double.toString(value).replace('.', ',')));
        }
        return cells.toString();
    }

    /// Also sees that each gives what is kept with it.
    private static List<String> formulas(String table, Figure... figures) throws IOException {
        var out = new ByteArrayOutputStream();
        var shown =
                Stream.of(figures).map(figure -> ShownFigure.in("d", figure, 1)).toList();
        new ExcelFormat(Theme.standard()).write(new Manuscript(document(table), shown), out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(Calculated.differences(workbook)).isEmpty();
            return Calculated.formulas(workbook).stream()
                    .map(Cell::getCellFormula)
                    .toList();
        }
    }
}
