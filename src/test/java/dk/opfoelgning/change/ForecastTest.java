package dk.opfoelgning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.ForecastLine;
import dk.opfoelgning.facts.ForecastLine.Kind;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The gap of plans of several years, before and after measures.
class ForecastTest {
    private static final Period MARCH = Period.parse("2026-03");

    /// @param amounts of 2026 and the years after
    private static ForecastLine line(String plan, int order, Kind kind, String... amounts) {
        return counting("", plan, order, kind, amounts);
    }

    private static ForecastLine counting(String unit, String plan, int order, Kind kind, String... amounts) {
        var byYear = new TreeMap<Integer, BigDecimal>();
        for (var amount : amounts) {
            byYear.put(2026 + byYear.size(), new BigDecimal(amount));
        }
        return new ForecastLine(plan, order, kind, plan + " " + order, byYear, unit);
    }

    private static Figures figures(ForecastLine... lines) {
        return new Figures(Forecast.figures(MARCH, List.of(lines)));
    }

    private static String value(Figures figures, String id, String group) {
        return Lines.value(figures, "forecast." + id, group, MARCH);
    }

    private static List<String> groups(Figures figures, String id) {
        return figures.of("forecast." + id).stream().map(Figure::group).toList();
    }

    @Test
    void theGapIsExpenditureLessBudgetAndMeasuresAreAddedToIt() {
        var figures = figures(
                line("A", 1, Kind.BUDGET, "1000.50", "900.00"),
                line("A", 2, Kind.BUDGET, "200.25", "100.00"),
                line("A", 3, Kind.EXPENDITURE, "1500.00", "900.00"),
                line("A", 4, Kind.EXPENDITURE, "99.99", "50.00"),
                line("A", 5, Kind.EFFECT, "-150.10", "-25.00"),
                line("A", 6, Kind.EFFECT, "20.00", "0.00"));
        assertEquals("1200.75", value(figures, "budget.2026", "A"));
        assertEquals("1599.99", value(figures, "expenditure.2026", "A"));
        assertEquals("399.24", value(figures, "gap_before.2026", "A"));
        assertEquals("-130.10", value(figures, "effect.2026", "A"));
        assertEquals("269.14", value(figures, "gap_after.2026", "A"));
        assertEquals("-50.00", value(figures, "gap_before.2027", "A"));
        assertEquals("-75.00", value(figures, "gap_after.2027", "A"));
    }

    @Test
    void withoutMeasuresTheGapStays() {
        var figures = figures(line("A", 1, Kind.BUDGET, "7.00"), line("A", 2, Kind.EXPENDITURE, "9.00"));
        assertEquals("0.00", value(figures, "effect.2026", "A"));
        assertEquals("2.00", value(figures, "gap_after.2026", "A"));
    }

    @Test
    void memoLinesAreToldAndNeverAddedUp() {
        var figures = figures(
                line("A", 1, Kind.MEMO, "5000.00"),
                line("A", 2, Kind.BUDGET, "7.00"),
                line("A", 3, Kind.EXPENDITURE, "9.00"),
                counting("sager", "A", 4, Kind.MEMO, "300"));
        assertEquals("5000.00", value(figures, "line.2026", "A/01"));
        assertEquals("300", value(figures, "line.2026", "A/04"));
        assertEquals("7.00", value(figures, "budget.2026", "A"));
        assertEquals("9.00", value(figures, "expenditure.2026", "A"));
        assertEquals("0.00", value(figures, "effect.2026", "A"));
        assertEquals("2.00", value(figures, "gap_after.2026", "A"));
    }

    @Test
    void plansAreKeptApart() {
        var figures = figures(
                line("A", 1, Kind.BUDGET, "10.00"),
                line("B", 1, Kind.BUDGET, "100.00"),
                line("B", 2, Kind.EXPENDITURE, "107.00"),
                line("A", 2, Kind.EXPENDITURE, "13.00"),
                line("B", 3, Kind.EFFECT, "-1.00"));
        assertEquals(List.of("A", "B"), groups(figures, "gap_before.2026"));
        assertEquals("3.00", value(figures, "gap_after.2026", "A"));
        assertEquals("6.00", value(figures, "gap_after.2026", "B"));
    }

    /// An extract has a column for each year of any plan, and a memo line may look further ahead.
    @Test
    void aPlanIsAddedUpInTheYearsThatItSaysSomethingOf() {
        var early = List.of(
                line("A", 1, Kind.BUDGET, "10.00", "0.00", "0.00"),
                line("A", 2, Kind.EXPENDITURE, "10.00", "0.00", "0.00"),
                line("A", 3, Kind.MEMO, "1.00", "1.00", "1.00"));
        var late = line("B", 1, Kind.EFFECT, "0.00", "-1.00", "0.00");
        assertEquals(Set.of(2026), Forecast.years(early));
        assertEquals(List.of(2026, 2027), List.copyOf(Forecast.years(List.of(late, early.get(0)))));
        var figures = figures(early.get(0), early.get(1), early.get(2), late);
        assertEquals(List.of("A"), groups(figures, "effect.2026"));
        assertEquals(List.of("B"), groups(figures, "effect.2027"));
        assertEquals(List.of(), groups(figures, "effect.2028"));
        assertEquals("0.00", value(figures, "gap_after.2026", "A"));
        assertEquals("1.00", value(figures, "line.2028", "A/03"));
    }

    @ParameterizedTest
    @CsvSource({"BUDGET, 5.00, 0.00, 0.00", "EXPENDITURE, 0.00, 5.00, 0.00", "EFFECT, 0.00, 0.00, 5.00"})
    void aPlanWithoutBudgetOrExpenditureHasNoGap(Kind only, String budget, String expenditure, String effect) {
        var figures = figures(line("A", 1, only, "5.00"), line("A", 2, Kind.MEMO, "1.00"));
        assertEquals("none", value(figures, "gap_before.2026", "A"));
        assertEquals("none", value(figures, "gap_after.2026", "A"));
        assertEquals(budget, value(figures, "budget.2026", "A"));
        assertEquals(expenditure, value(figures, "expenditure.2026", "A"));
        assertEquals(effect, value(figures, "effect.2026", "A"));
    }

    @Test
    void aYearWithoutBudgetLacksAllThatIsExpected() {
        var figures =
                figures(line("A", 1, Kind.BUDGET, "5.00", "0.00"), line("A", 2, Kind.EXPENDITURE, "5.00", "8.00"));
        assertEquals("8.00", value(figures, "gap_before.2027", "A"));
    }

    @Test
    void linesAreNumberedWithinTheirPlanByTheirOrderAndThenAsTheyCame() {
        var third = line("B", 9, Kind.MEMO, "1.00");
        var second = line("B", 7, Kind.EFFECT, "2.00");
        var first = line("B", 2, Kind.EFFECT, "3.00");
        var fourth = line("B", 9, Kind.BUDGET, "4.00");
        var other = line("A", 8, Kind.BUDGET, "5.00");
        var numbered = Forecast.numbered(List.of(third, second, first, fourth, other));
        assertEquals(List.of("A/01", "B/01", "B/02", "B/03", "B/04"), List.copyOf(numbered.keySet()));
        assertEquals(List.of(other, first, second, third, fourth), List.copyOf(numbered.values()));
        var figures = figures(third, second, first, fourth, other);
        assertEquals("3.00", value(figures, "line.2026", "B/01"));
        assertEquals("4.00", value(figures, "line.2026", "B/04"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', KRONER",
        "kr., KRONER",
        "sager, CASES",
        "' Sag ', CASES",
        "personer, PERSONS",
        "borger, PERSONS",
        "BORGERE, PERSONS",
        "plads, PLACES",
        "pladser, PLACES",
        "%, PERCENT",
        "pct, PERCENT",
        "pct., PERCENT",
        "procent, PERCENT",
        "procentpoint, PERCENTAGE_POINTS"
    })
    void aMemoLineCountsInTheUnitThatItNames(String word, Unit unit) {
        var memo = figures(counting(word, "A", 1, Kind.MEMO, "12.00")).of("forecast.line.2026");
        assertEquals(List.of(unit), memo.stream().map(Figure::unit).toList());
        assertEquals("A 1, 2026", memo.getFirst().label());
    }

    @ParameterizedTest
    @ValueSource(strings = {"timer", "sagerne", "kr"})
    void aMemoLineInAnotherUnitIsNoFigureButKeepsItsNumber(String word) {
        var hours = counting(word, "A", 1, Kind.MEMO, "12.00");
        var cases = counting("sager", "A", 2, Kind.MEMO, "3.00");
        assertEquals(List.of("A/02"), groups(figures(hours, cases), "line.2026"));
        assertEquals(hours, Forecast.numbered(List.of(hours, cases)).get("A/01"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1000.00, 1000.00",
        "'', 0.00, 0.00",
        "sager, 1000.00, 1000",
        "sager, 0.00, 0",
        "pct., 12.50, 12.5",
        "pct., 0.125, 0.125"
    })
    void moneyHasTwoDecimalsAndAllElseNoMoreThanItNeeds(String unit, String value, String told) {
        assertEquals(told, value(figures(counting(unit, "A", 1, Kind.MEMO, value)), "line.2026", "A/01"));
    }

    @Test
    void withoutPlansThereIsNothingToTell() {
        assertEquals(List.of(), Forecast.figures(MARCH, List.of()));
    }
}
