package dk.opfoelgning.change;

import static dk.opfoelgning.change.Cases.placement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.PublishedHighCost;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighCostTest {
    private static final Period MAY = Period.parse("2026-05");

    private static String value(Figures figures, String id, String group) {
        return value(figures, id, group, MAY);
    }

    private static String value(Figures figures, String id, String group, Period about) {
        return figures.find("high_cost." + id, group, about)
                .map(Figure::value)
                .map(value -> value.toPlainString())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "990000, 0, 0, 0",
        "990001, 1, 0, 0",
        "1930000, 1, 0, 0",
        "1930001, 0, 1, 0",
        "2430000, 0, 1, 0",
        "2430001, 0, 0, 1"
    })
    void aCaseBelongsToTheHighestLimitThatItExceeds(long kroner, String low, String middle, String high) {
        var figures = Cases.of("2026-05", placement("A", kroner)).figures();
        assertEquals(low, value(figures, "cases", "25"));
        assertEquals(middle, value(figures, "cases", "50"));
        assertEquals(high, value(figures, "cases", "75"));
    }

    @Test
    void aCitizensPlacementsAreOneCase() {
        var figures = Cases.of(
                        "2026-05",
                        placement("A", 600_000),
                        placement("B", 600_000),
                        placement("A", 600_000, "2021-01-01", ""))
                .figures();
        assertEquals("1", value(figures, "cases", "total"));
        assertEquals("1200000.00", value(figures, "expenditure", "25"));
    }

    @Test
    void refundIsCountedByMonthAlsoWhereTheYearStaysBelowTheLimit() {
        var december = Period.parse("2025-12");
        var figures =
                Cases.of("2025-12", placement("A", 900_000, "2025-07-01", "")).figures();
        assertEquals("0", value(figures, "cases", "total", december));
        assertEquals("107500.00", value(figures, "expected_refund", "below", december));
        assertEquals("107500.00", value(figures, "expected_refund", "total", december));
    }

    @Test
    void eachPartOfAMonthEarnsItsOwnRate() {
        // 3.650.000 in 2026: 10.000 a day, so 310.000, 280.000 or 300.000 a month
        var figures = Cases.of("2026-05", placement("A", 3_650_000)).figures();
        // a month of d days: 25 % of 78.333,33 + 50 % of 41.666,67 + 75 % of (10.000 d − 202.500)
        assertEquals(
                "1404999.99".length(), value(figures, "expected_refund", "75").length());
        assertEquals("1400000.00", value(figures, "expected_refund", "75"));
    }

    @Test
    void anAmountWithoutActiveDaysCountsAndEarnsNothing() {
        var figures = Cases.of("2026-05", placement("A", 2_000_000, "2024-01-01", "2025-12-31"))
                .figures();
        assertEquals("1", value(figures, "cases", "50"));
        assertEquals("0.00", value(figures, "expected_refund", "total"));
    }

    @Test
    void placementsOfOneMonthAreAddedBeforeTheLimit() {
        var apart = Cases.of("2026-05", placement("A", 900_000), placement("B", 900_000))
                .figures();
        var together = Cases.of("2026-05", placement("A", 900_000), placement("A", 900_000, "2021-01-01", ""))
                .figures();
        assertEquals("0.00", value(apart, "expected_refund", "total"));
        assertEquals("202500.00", value(together, "expected_refund", "25"));
    }

    @Test
    void inflowIsToldApart() {
        var april = Cases.of("2026-04", placement("grown", 980_000), placement("stays", 1_000_000));
        var figures = Cases.of(
                        "2026-05",
                        placement("grown", 1_100_000),
                        placement("new", 2_000_000),
                        placement("stays", 1_000_000))
                .since(april);
        assertEquals("2", value(figures, "inflow.cases", "total"));
        assertEquals("1", value(figures, "inflow.new.cases", "total"));
        assertEquals("1", value(figures, "inflow.grown.cases", "total"));
        assertEquals("2000000.00", value(figures, "inflow.expenditure", "50"));
        assertEquals("3100000.00", value(figures, "inflow.expenditure", "total"));
    }

    @Test
    void outflowIsToldApartAndByTheBracketThatWasLeft() {
        var april = Cases.of(
                "2026-04", placement("ended", 2_500_000), placement("fallen", 1_000_000), placement("z", 1_000_000));
        var figures = Cases.of("2026-05", placement("fallen", 900_000), placement("z", 1_000_000))
                .since(april);
        assertEquals("2", value(figures, "outflow.cases", "total"));
        assertEquals("1", value(figures, "outflow.ended.cases", "total"));
        assertEquals("1", value(figures, "outflow.fallen.cases", "total"));
        assertEquals("2500000.00", value(figures, "outflow.expenditure", "75"));
        assertEquals("-3500000.00", value(figures, "change.expenditure", "total"));
    }

    @Test
    void priceChangesMovesAndLargeRisesAreOfCasesThatStay() {
        var april =
                Cases.of("2026-04", placement("A", 1_000_000), placement("B", 3_000_000), placement("C", 1_500_000));
        var figures = Cases.of(
                        "2026-05", placement("A", 2_000_000), placement("B", 2_900_000), placement("C", 2_499_999))
                .since(april);
        assertEquals("1899999.00", value(figures, "price_change.expenditure", "total"));
        assertEquals("1", value(figures, "moves.cases", "25>50"));
        assertEquals("1", value(figures, "moves.cases", "25>75"));
        assertEquals("0", value(figures, "moves.cases", "75>25"));
        assertEquals("1", value(figures, "large_rises.cases", "total"));
        assertEquals("1000000.00", value(figures, "large_rises.sum", "total"));
    }

    @Test
    void noLargeRiseHasNoSum() {
        var figures =
                Cases.of("2026-05", placement("A", 1_000_000)).since(Cases.of("2026-04", placement("A", 1_000_000)));
        assertEquals("0", value(figures, "large_rises.cases", "total"));
        assertEquals("none", value(figures, "large_rises.sum", "total"));
        assertEquals("none", value(figures, "large_rises.min", "total"));
    }

    @Test
    void eachPeriodIsClassifiedByItsOwnYearsLimits() {
        var december = Cases.of("2025-12", placement("A", 960_000), placement("B", 1_000_000));
        var january = Period.parse("2026-01");
        var figures = Cases.of("2026-01", placement("A", 970_000), placement("B", 1_000_000))
                .since(december);
        assertEquals("1", value(figures, "cases", "total", january));
        assertEquals("1", value(figures, "outflow.fallen.cases", "total", january));
        assertEquals("-960000.00", value(figures, "change.expenditure", "total", january));
    }

    @Test
    void anEmptyExtractHasZerosAndNoShares() {
        var figures = Cases.of("2026-05").figures();
        assertEquals("0", value(figures, "cases", "total"));
        assertEquals("0.00", value(figures, "expenditure", "75"));
        assertTrue(figures.of("high_cost.upper_brackets.share_of_cases").isEmpty());
    }

    @Test
    void sharesAreExactToSixDecimals() {
        var figures = Cases.of(
                        "2026-05", placement("A", 1_000_000), placement("B", 1_000_000), placement("C", 2_000_000))
                .figures();
        assertEquals("33.333333", value(figures, "upper_brackets.share_of_cases", "50+75"));
        assertEquals("50.000000", value(figures, "upper_brackets.share_of_expenditure", "50+75"));
    }

    private static PublishedHighCost published(Bracket bracket, long kroner) {
        return new PublishedHighCost(
                Period.parse("2022"), bracket, 1, Money.ofKroner(kroner), LocalDate.parse("2022-12-31"));
    }

    @Test
    void growthIsOfTheFirstShownYearsExpenditureInAll() {
        var figures = Cases.of("2026-05", placement("A", 2_000_000))
                .after(published(Bracket.PCT_25, 1_000_000), published(Bracket.PCT_75, 2_000_000));
        assertEquals("-33.333333", value(figures, "expenditure.growth_percent", "total"));
    }

    @Test
    void withoutAnEarlierYearOrItsExpenditureThereIsNoGrowth() {
        var may = Cases.of("2026-05", placement("A", 2_000_000));
        assertEquals("none", value(may.figures(), "expenditure.growth_percent", "total"));
        assertEquals("none", value(may.after(published(Bracket.PCT_25, 0)), "expenditure.growth_percent", "total"));
    }
}
