package dk.opfoelgning.change;

import static dk.opfoelgning.change.Lines.expected;
import static dk.opfoelgning.change.Lines.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How centres' expected results have changed since an earlier budget.
class BudgetChangesTest {
    private static final Period MARCH = Period.parse("2026-03");
    private static final Period MAY = Period.parse("2026-05");
    private static final String AREA = "Social/Service";

    private static BudgetLine then(String group, String corrected, String expected) {
        return expected(corrected, expected, line("2026-03-31", group));
    }

    private static BudgetLine now(String group, String corrected, String expected) {
        return expected(corrected, expected, line("2026-05-31", group));
    }

    private static Figures figures(List<BudgetLine> then, List<BudgetLine> now) {
        return new Figures(BudgetChanges.figures(MAY, now, MARCH, then));
    }

    private static String before(Figures figures, String id, String group) {
        return Lines.value(figures, "budget." + id, group, MARCH);
    }

    private static String change(Figures figures, String id, String group) {
        return Lines.value(figures, "budget." + id + ".change", group, MAY);
    }

    /// Overspending is positive; Birk is new since March and Ceder was closed.
    private static Figures threeCenters() {
        return figures(
                List.of(
                        then("Social/Service/Aks", "1000.00", "1100.50"),
                        then("Social/Service/Ceder", "400.00", "370.00"),
                        then("Social/Service/Aks", "0.00", "-20.00")),
                List.of(
                        now("Social/Service/Aks", "900.00", "850.25"),
                        now("Social/Service/Aks", "50.00", "60.00"),
                        now("Social/Service/Birk", "300.00", "307.00")));
    }

    @Test
    void aCentresResultThenIsAboutTheEarlierPeriodAndItsChangeAboutThisOne() {
        assertEquals("80.50", before(threeCenters(), "result", "Social/Service/Aks"));
        assertEquals("-120.25", change(threeCenters(), "result", "Social/Service/Aks"));
    }

    @Test
    void aCentreOfOneOfTheTwoBudgetsCountsAsNothingInTheOther() {
        assertEquals("0.00", before(threeCenters(), "result", "Social/Service/Birk"));
        assertEquals("7.00", change(threeCenters(), "result", "Social/Service/Birk"));
        assertEquals("-30.00", before(threeCenters(), "result", "Social/Service/Ceder"));
        assertEquals("30.00", change(threeCenters(), "result", "Social/Service/Ceder"));
    }

    @Test
    void theCentresChangesAddUpToTheirControlArea() {
        var figures = threeCenters();
        assertEquals("50.50", before(figures, "result_before", AREA));
        assertEquals("-83.25", change(figures, "result_before", AREA));
        assertEquals("-83.25", sum(figures, "budget.result.change"));
        assertEquals("50.50", sum(figures, "budget.result"));
    }

    private static String sum(Figures figures, String id) {
        return figures.of(id).stream()
                .map(Figure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toString();
    }

    @Test
    void aCentreIsKeptApartInEachOfItsControlAreas() {
        var figures = figures(
                List.of(
                        then("Social/Service/Aks", "10.00", "11.00"),
                        then("Social/Anlæg/Aks", "10.00", "30.00"),
                        then("Arbejde/Service/Aks", "10.00", "410.00")),
                List.of(
                        now("Social/Service/Aks", "10.00", "12.00"),
                        now("Social/Anlæg/Aks", "10.00", "33.00"),
                        now("Arbejde/Service/Aks", "10.00", "415.00")));
        assertEquals("1.00", change(figures, "result_before", "Social/Service"));
        assertEquals("3.00", change(figures, "result_before", "Social/Anlæg"));
        assertEquals("5.00", change(figures, "result", "Arbejde/Service/Aks"));
    }

    @Test
    void aNewControlAreaHadNothingBefore() {
        var figures = figures(
                List.of(then("Social/Service/Aks", "10.00", "11.00")),
                List.of(now("Social/Service/Aks", "10.00", "11.00"), now("Social/Anlæg/Aks", "10.00", "14.00")));
        assertEquals("0.00", before(figures, "result_before", "Social/Anlæg"));
        assertEquals("4.00", change(figures, "result_before", "Social/Anlæg"));
        assertEquals("4.00", change(figures, "result", "Social/Anlæg/Aks"));
    }

    /// Budget and expectation that rise alike leave the result as it was.
    @ParameterizedTest
    @CsvSource({
        "100.00, 90.00, 200.00, 190.00, 0.00",
        "100.00, 110.00, 100.00, 90.00, -20.00",
        "-100.00, -90.00, -100.00, -95.00, -5.00",
        "100.00, 100.00, 100.01, 100.00, -0.01"
    })
    void theChangeIsOfTheResult(
            String correctedThen, String expectedThen, String correctedNow, String expectedNow, String change) {
        var figures = figures(
                List.of(then("Social/Service/Aks", correctedThen, expectedThen)),
                List.of(now("Social/Service/Aks", correctedNow, expectedNow)));
        assertEquals(change, change(figures, "result", "Social/Service/Aks"));
        assertEquals(change, change(figures, "result_before", AREA));
    }

    @Test
    void whatIsSpentOrCarriedOverChangesNothing() {
        var then = then("Social/Service/Aks", "100.00", "90.00");
        var now = Lines.spent("100.00", "80.00", now("Social/Service/Aks", "100.00", "90.00"));
        assertEquals("0.00", change(figures(List.of(then), List.of(now)), "result", "Social/Service/Aks"));
    }

    @Test
    void resultsThenComeBeforeTheChangesAndAllAreInKroner() {
        var told = BudgetChanges.figures(
                MAY,
                List.of(now("Social/Service/Aks", "1.00", "2.00")),
                MARCH,
                List.of(then("Social/Service/Aks", "1.00", "1.00")));
        assertEquals(
                List.of("budget.result", "budget.result_before", "budget.result.change", "budget.result_before.change"),
                told.stream().map(Figure::id).toList());
        assertEquals(
                List.of(MARCH, MARCH, MAY, MAY),
                told.stream().map(Figure::about).toList());
        assertEquals(
                List.of(Unit.KRONER), told.stream().map(Figure::unit).distinct().toList());
    }
}
