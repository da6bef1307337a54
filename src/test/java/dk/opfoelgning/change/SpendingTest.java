package dk.opfoelgning.change;

import static dk.opfoelgning.change.Lines.line;
import static dk.opfoelgning.change.Lines.spent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opfoelgning.change.Spending.LastYear;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Period;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is spent so far, beside an even spending and last year's profile.
class SpendingTest {
    private static final Period MAY = Period.parse("2026-05");
    private static final String NOW = "2026-05-31";
    private static final String THEN = "2025-05-31";
    private static final String YEAR_END = "2025-12-31";
    private static final String AREA = "Social/Service";
    private static final String AKS = "Social/Service/Aks";
    private static final String BIRK = "Social/Service/Birk";

    private static Figures figures(BudgetLine... lines) {
        return new Figures(Spending.figures(MAY, List.of(lines), Optional.empty()));
    }

    private static String value(Figures figures, String id, String group) {
        return Lines.value(figures, "budget." + id, group, MAY);
    }

    @Test
    void whatCentresHaveSpentAddsUpToTheirControlArea() {
        var figures = figures(
                spent("300.00", "100.10", line(NOW, AKS)),
                spent("600.00", "200.20", line(NOW, BIRK)),
                spent("900.00", "-50.05", line(NOW, AKS)),
                spent("7.00", "7.00", line(NOW, "Social/Anlæg/Aks")),
                spent("8.00", "8.00", line(NOW, "Arbejde/Service/Aks")));
        assertEquals("50.05", value(figures, "spent", AKS));
        assertEquals("200.20", value(figures, "spent", BIRK));
        assertEquals("250.25", value(figures, "spent", AREA));
        assertEquals("7.00", value(figures, "spent", "Social/Anlæg"));
        assertEquals("8.00", value(figures, "spent", "Arbejde/Service"));
    }

    /// Amounts of which an even spending comes out without rounding.
    @Test
    void anEvenSpendingAndWhatIsBeyondItAddUpAsWell() {
        var figures = figures(
                spent("1200.00", "700.00", line(NOW, AKS)),
                spent("-240.00", "-30.00", line(NOW, BIRK)),
                spent("0.00", "4.00", line(NOW, "Social/Service/Ceder")));
        for (var id : List.of("spent", "spent_linear", "spent_ahead")) {
            var ofCenters = figures.of("budget." + id).stream()
                    .filter(figure -> figure.group().startsWith(AREA + "/"))
                    .map(Figure::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(value(figures, id, AREA), ofCenters.toString(), id);
        }
        assertEquals("674.00", value(figures, "spent", AREA));
        assertEquals("400.00", value(figures, "spent_linear", AREA));
        assertEquals("274.00", value(figures, "spent_ahead", AREA));
    }

    @Test
    void theShareIsOfTheCorrectedBudgetOfTheCentreOrControlArea() {
        var figures = figures(spent("300.00", "100.00", line(NOW, AKS)), spent("100.00", "150.00", line(NOW, BIRK)));
        assertEquals("33.333333", value(figures, "spent_share", AKS));
        assertEquals("150.000000", value(figures, "spent_share", BIRK));
        assertEquals("62.500000", value(figures, "spent_share", AREA));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 3225.81", // 100.000 / 31
        "2026-01-31, 100000.00",
        "2026-02-28, 200000.00",
        "2028-02-28, 196551.72", // 100.000 × (1 + 28/29)
        "2028-02-29, 200000.00",
        "2026-05-15, 448387.10", // 100.000 × (4 + 15/31)
        "2026-05-31, 500000.00",
        "2026-06-15, 550000.00",
        "2026-12-31, 1200000.00"
    })
    void anEvenSpendingGivesEachMonthATwelfthAndEachOfItsDaysTheSame(String day, String linear) {
        assertEquals(linear, value(figures(spent("1200000.00", "0.00", line(day, AKS))), "spent_linear", AREA));
    }

    @ParameterizedTest
    @CsvSource({"0.06, 0.01", "0.05, 0.00", "-0.06, -0.01", "-0.05, 0.00"})
    void halfAnOereOfAnEvenSpendingIsRoundedUpAndMirroredForAnIncome(String budget, String linear) {
        var january = spent(budget, "0.00", line("2026-01-31", AKS));
        assertEquals(linear, value(figures(january), "spent_linear", AREA));
    }

    @Test
    void theDayIsThatOfTheNewestLine() {
        var figures = figures(
                spent("1200.00", "0.00", line("2026-05-31", AKS)), spent("1200.00", "0.00", line("2026-04-30", BIRK)));
        assertEquals("500.00", value(figures, "spent_linear", BIRK));
    }

    @Test
    void withoutABudgetThereIsNoShareAndAllThatIsSpentIsAhead() {
        var figures = figures(spent("50.00", "10.00", line(NOW, AKS)), spent("-50.00", "20.00", line(NOW, BIRK)));
        assertEquals("none", value(figures, "spent_share", AREA));
        assertEquals("20.000000", value(figures, "spent_share", AKS));
        assertEquals("0.00", value(figures, "spent_linear", AREA));
        assertEquals("30.00", value(figures, "spent_ahead", AREA));
    }

    @ParameterizedTest
    @CsvSource({"-600.00, 50.000000, -100.00", "-480.00, 40.000000, 20.00", "60.00, -5.000000, 560.00"})
    void anIncomeIsABudgetBelowZero(String spent, String share, String ahead) {
        var figures = figures(spent("-1200.00", spent, line(NOW, AKS)));
        assertEquals(share, value(figures, "spent_share", AREA));
        assertEquals("-500.00", value(figures, "spent_linear", AREA));
        assertEquals(ahead, value(figures, "spent_ahead", AREA));
    }

    private static Figures after(Collection<BudgetLine> byThen, Collection<BudgetLine> whole, BudgetLine... lines) {
        return new Figures(Spending.figures(MAY, List.of(lines), Optional.of(new LastYear(byThen, whole))));
    }

    @Test
    void lastYearsProfileIsTakenOfThisYearsBudgetOfTheControlArea() {
        var figures = after(
                List.of(spent("0.00", "250.00", line(THEN, AKS)), spent("0.00", "150.00", line(THEN, BIRK))),
                List.of(spent("0.00", "1000.00", line(YEAR_END, BIRK))),
                spent("1000.00", "1.00", line(NOW, AKS)),
                spent("2000.00", "1.00", line(NOW, BIRK)));
        assertEquals("1200.00", value(figures, "spent_profile", AREA));
        assertEquals("none", value(figures, "spent_profile", AKS));
    }

    @ParameterizedTest
    @CsvSource({
        "1.00, 3.00, 33.33",
        "2.00, 3.00, 66.67",
        "-1.00, -4.00, 25.00",
        "0.00, 3.00, 0.00",
        "4.00, 3.00, 133.33",
        "1.00, 0.00, none"
    })
    void theProfileIsToTheOereAndNoneOfAYearThatSpentNothing(String byThen, String whole, String profile) {
        var figures = after(
                List.of(spent("9.00", byThen, line(THEN, AKS))),
                List.of(spent("9.00", whole, line(YEAR_END, AKS))),
                spent("100.00", "1.00", line(NOW, AKS)));
        assertEquals(profile, value(figures, "spent_profile", AREA));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, 2025-05-31, 2025-12-31, 40.00",
        "2026-05-15, 2025-05-15, 2025-12-31, 40.00",
        "2028-02-29, 2027-02-28, 2027-12-31, 40.00",
        "2029-02-28, 2028-02-29, 2028-12-31, 40.00",
        "2028-02-28, 2027-02-28, 2027-12-31, 40.00",
        "2029-02-28, 2028-02-28, 2028-12-31, none",
        "2026-05-31, 2025-05-30, 2025-12-31, none",
        "2026-05-31, 2025-04-30, 2025-12-31, none",
        "2026-05-31, 2024-05-31, 2025-12-31, none",
        "2026-05-31, 2026-05-31, 2025-12-31, none",
        "2026-05-31, 2025-05-31, 2025-11-30, none",
        "2026-05-31, 2025-05-31, 2024-12-31, none"
    })
    void theProfileIsOfTheSameDayAndTheEndOfLastYear(String day, String then, String end, String profile) {
        var figures = after(
                List.of(spent("9.00", "40.00", line(then, AKS))),
                List.of(spent("9.00", "100.00", line(end, AKS))),
                spent("100.00", "1.00", line(day, AKS)));
        assertEquals(profile, value(figures, "spent_profile", AREA));
    }

    @Test
    void aControlAreaThatLastYearDidNotHaveHasNoProfile() {
        var figures = after(
                List.of(spent("9.00", "40.00", line(THEN, AKS))),
                List.of(spent("9.00", "100.00", line(YEAR_END, AKS))),
                spent("100.00", "1.00", line(NOW, AKS)),
                spent("100.00", "1.00", line(NOW, "Social/Anlæg/Aks")));
        assertEquals("40.00", value(figures, "spent_profile", AREA));
        assertEquals("none", value(figures, "spent_profile", "Social/Anlæg"));
    }

    @Test
    void withoutLastYearsBudgetsThereIsNoProfile() {
        var some = List.of(spent("9.00", "40.00", line(THEN, AKS)));
        var end = List.of(spent("9.00", "100.00", line(YEAR_END, AKS)));
        var now = spent("100.00", "1.00", line(NOW, AKS));
        assertEquals("none", value(after(List.of(), end, now), "spent_profile", AREA));
        assertEquals("none", value(after(some, List.of(), now), "spent_profile", AREA));
        assertEquals("none", value(figures(now), "spent_profile", AREA));
    }
}
