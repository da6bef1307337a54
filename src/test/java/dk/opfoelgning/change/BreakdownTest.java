package dk.opfoelgning.change;

import static dk.opfoelgning.change.Cases.at;
import static dk.opfoelgning.change.Cases.by;
import static dk.opfoelgning.change.Cases.placement;
import static dk.opfoelgning.change.Cases.serving;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Placement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// High-cost cases by centre, paragraph, provider type and ownership.
class BreakdownTest {
    private static final Period APRIL = Period.parse("2026-04");
    private static final Period MAY = Period.parse("2026-05");
    private static final List<String> CENTERS = List.of("Aks", "Birk", "Ø", "Å");
    private static final List<Long> AMOUNTS = List.of(
            0L, 200_000L, 495_000L, 495_001L, 990_000L, 990_001L, 1_930_000L, 1_930_001L, 2_430_001L, 5_000_000L);

    /// Then and now.
    private record Change(Figures figures) {
        static Change between(List<Placement> april, List<Placement> may) {
            return new Change(new Cases(MAY, may).since(new Cases(APRIL, april)));
        }

        BigDecimal center(String measure, String center) {
            return value("high_cost.by_center." + measure, center, MAY);
        }

        BigDecimal value(String id, String group, Period about) {
            return figures.find(id, group, about)
                    .map(Figure::value)
                    .orElseThrow(() -> new AssertionError("no %s of %s in %s".formatted(id, group, about)));
        }

        /// Zero where the centre was not told then.
        BigDecimal then(String measure, String center) {
            return figures.find("high_cost.by_center." + measure, center, APRIL)
                    .map(Figure::value)
                    .orElse(BigDecimal.ZERO);
        }

        BigDecimal sum(String id, Period about) {
            return figures.of(id).stream()
                    .filter(figure -> figure.about().equals(about))
                    .map(Figure::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        Set<String> centers() {
            return figures.of("high_cost.by_center.change.cases").stream()
                    .map(Figure::group)
                    .collect(Collectors.toSet());
        }
    }

    /// Many citizens with rows at several centres, some new, some gone, some at a limit, some moved.
    static Stream<Change> randomOnes() {
        return IntStream.range(0, 50).mapToObj(seed -> {
            var random = new Random(seed);
            var citizens = 1 + random.nextInt(80);
            return Change.between(rows(random, citizens), rows(random, citizens));
        });
    }

    private static List<Placement> rows(Random random, int citizens) {
        var rows = new ArrayList<Placement>();
        for (int citizen = 0; citizen < citizens; citizen++) {
            for (int row = random.nextInt(4); row > 0; row--) {
                rows.add(row(random, "B" + citizen));
            }
        }
        return rows;
    }

    private static Placement row(Random random, String citizen) {
        var amount = AMOUNTS.get(random.nextInt(AMOUNTS.size()));
        var type = List.of("Egen", "Privat", "Region", "").get(random.nextInt(4));
        return at(CENTERS.get(random.nextInt(CENTERS.size())), by(type, placement(citizen, amount)));
    }

    @ParameterizedTest
    @MethodSource("randomOnes")
    void theSumOverGroupsEqualsTheTotal(Change change) {
        for (var dimension : List.of("by_center", "by_paragraph", "by_provider_type", "by_ownership")) {
            for (var measure : List.of("cases", "expenditure")) {
                var total = change.value("high_cost." + measure, "total", MAY);
                assertEquals(0, total.compareTo(change.sum("high_cost." + dimension + "." + measure, MAY)), dimension);
            }
        }
        for (var measure : List.of("cases", "expenditure")) {
            var total = change.value("high_cost." + measure, "total", APRIL);
            assertEquals(0, total.compareTo(change.sum("high_cost.by_center." + measure, APRIL)));
        }
    }

    @ParameterizedTest
    @MethodSource("randomOnes")
    void whatMovedTheCentresAddsUpToWhatMovedTheMunicipality(Change change) {
        for (var measure : List.of(
                "inflow.cases",
                "inflow.expenditure",
                "outflow.cases",
                "outflow.expenditure",
                "price_change.expenditure",
                "change.cases",
                "change.expenditure",
                "large_rises.cases")) {
            var total = change.value("high_cost." + measure, "total", MAY);
            assertEquals(0, total.compareTo(change.sum("high_cost.by_center." + measure, MAY)), measure);
        }
        assertEquals(0, change.sum("high_cost.by_center.moved.cases", MAY).signum());
    }

    @ParameterizedTest
    @MethodSource("randomOnes")
    void aCentresChangeIsInflowLessOutflowAndPriceChangesOrMoves(Change change) {
        for (var center : change.centers()) {
            var expenditure = change.center("inflow.expenditure", center)
                    .subtract(change.center("outflow.expenditure", center))
                    .add(change.center("moved.expenditure", center))
                    .add(change.center("price_change.expenditure", center));
            assertEquals(expenditure, change.center("change.expenditure", center), center);
            var cases = change.center("inflow.cases", center)
                    .subtract(change.center("outflow.cases", center))
                    .add(change.center("moved.cases", center));
            assertEquals(cases, change.center("change.cases", center), center);
        }
    }

    @ParameterizedTest
    @MethodSource("randomOnes")
    void aCentresChangeIsFromWhatItHadThenToWhatItHasNow(Change change) {
        for (var center : change.centers()) {
            for (var measure : List.of("cases", "expenditure")) {
                var now = change.figures
                        .find("high_cost.by_center." + measure, center, MAY)
                        .map(Figure::value)
                        .orElse(BigDecimal.ZERO);
                assertEquals(
                        0,
                        now.subtract(change.then(measure, center))
                                .compareTo(change.center("change." + measure, center)));
            }
        }
    }

    @Test
    void aCaseCountsWhereMostOfItsExpenditureLiesAndItsRowsWhereTheyAre() {
        var change = Change.between(
                List.of(),
                List.of(
                        at("Aks", placement("A", 400_000)),
                        at("Birk", placement("A", 300_000, "2021-01-01", "")),
                        at("Birk", placement("A", 300_001, "2022-01-01", "")),
                        at("Ø", placement("B", 989_999))));
        assertEquals("0", change.center("cases", "Aks").toString());
        assertEquals("400000.00", change.center("expenditure", "Aks").toString());
        assertEquals("1", change.center("cases", "Birk").toString());
        assertEquals("600001.00", change.center("expenditure", "Birk").toString());
        assertEquals("0", change.center("cases", "Ø").toString());
    }

    @Test
    void ofEqualPartsTheFirstNameInCodePointOrderCounts() {
        var change = Change.between(
                List.of(),
                List.of(at("Å", placement("A", 600_000)), at("Ø", placement("A", 600_000, "2021-01-01", ""))));
        assertEquals("1", change.center("cases", "Å").toString());
        assertEquals("0", change.center("cases", "Ø").toString());
    }

    @Test
    void aCaseThatMovesToAnotherCentreTakesItsPriceAlongAndTheRestIsAPriceChange() {
        var change = Change.between(
                List.of(at("Aks", placement("A", 1_000_000))), List.of(at("Birk", placement("A", 1_100_000))));
        assertEquals("-1000000.00", change.center("moved.expenditure", "Aks").toString());
        assertEquals("1000000.00", change.center("moved.expenditure", "Birk").toString());
        assertEquals("0.00", change.center("price_change.expenditure", "Aks").toString());
        assertEquals(
                "100000.00", change.center("price_change.expenditure", "Birk").toString());
        assertEquals("-1", change.center("moved.cases", "Aks").toString());
        assertEquals("1", change.center("moved.cases", "Birk").toString());
        assertEquals("0", change.center("inflow.cases", "Birk").toString());
    }

    /// The move itself is no rise.
    @Test
    void aLargeRiseOfACaseThatMovedIsFromWhatItCostAtTheCentreThatItLeft() {
        var change = Change.between(
                List.of(at("Aks", placement("A", 1_600_000))), List.of(at("Birk", placement("A", 2_800_000))));
        assertEquals(
                "1600000.00",
                change.value("high_cost.large_rise.then", "Birk/01", MAY).toString());
        assertEquals(
                "1200000.00",
                change.value("high_cost.large_rise.rise", "Birk/01", MAY).toString());
    }

    @Test
    void ownershipIsToldByTheSettingsAndUnknownWhereTheExtractIsBlank() {
        var figures = Cases.of(
                        "2026-05",
                        by("Egen", placement("A", 1_000_000)),
                        by("Anden kommune", placement("B", 1_000_000)),
                        by("Region", placement("C", 1_000_000)),
                        by("Privat", placement("D", 1_000_000)),
                        by("", placement("E", 1_000_000)))
                .figures();
        var change = new Change(figures);
        assertEquals(
                "1",
                change.value("high_cost.by_ownership.cases", "Egne tilbud", MAY).toString());
        assertEquals(
                "2",
                change.value("high_cost.by_ownership.cases", "Andre offentlige", MAY)
                        .toString());
        assertEquals(
                "1",
                change.value("high_cost.by_ownership.cases", "Private", MAY).toString());
        assertEquals(
                "1",
                change.value("high_cost.by_ownership.cases", "Ikke oplyst", MAY).toString());
    }

    @Test
    void largeRisesAreToldToTheMainCentreWithItsOwnPartTheLargestFirst() {
        var change = Change.between(
                List.of(
                        at("Aks", placement("B", 1_000_000)),
                        at("Aks", placement("A", 1_000_000)),
                        at("Birk", placement("C", 1_000_000))),
                List.of(
                        at("Aks", serving("Støtte", placement("B", 2_000_000))),
                        at("Aks", serving("Botilbud", placement("A", 2_500_000))),
                        at("Birk", placement("A", 700_000, "2021-01-01", "")),
                        at("Birk", placement("C", 1_999_999))));
        assertEquals(
                "1500000.00",
                change.value("high_cost.large_rise.rise", "Aks/01", MAY).toString());
        assertEquals(
                "2500000.00",
                change.value("high_cost.large_rise.now", "Aks/01", MAY).toString());
        assertEquals(
                "1000000.00",
                change.value("high_cost.large_rise.then", "Aks/02", MAY).toString());
        assertEquals(
                List.of("Botilbud", "Støtte"),
                change.figures.of("high_cost.large_rise.rise").stream()
                        .map(Figure::label)
                        .toList());
        assertEquals("2", change.center("large_rises.cases", "Aks").toString());
        assertEquals("0", change.center("large_rises.cases", "Birk").toString());
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 5", "7, 5", "8, 10", "12, 10"})
    void publicCountsAreToTheNearestFive(int cases, String rounded) {
        var change = Change.between(
                List.of(),
                Stream.of(atOne("Aks", cases), atOne("Birk", 10))
                        .flatMap(List::stream)
                        .toList());
        assertEquals(
                rounded,
                change.value("high_cost.by_center.cases_rounded", "Aks", MAY).toString());
    }

    private static List<Placement> atOne(String center, int cases) {
        return IntStream.range(0, cases)
                .mapToObj(number -> at(center, placement(center + number, 1_000_000)))
                .toList();
    }

    @Test
    void sharesAreInWholePerCentAndNoneWhereTheCountIsRoundedToZero() {
        var change = Change.between(
                List.of(),
                Stream.of(atOne("Aks", 20), atOne("Birk", 10), atOne("Ø", 1))
                        .flatMap(List::stream)
                        .toList());
        assertEquals(
                "65",
                change.value("high_cost.by_center.share_rounded", "Aks", MAY).toString());
        assertTrue(change.figures
                .find("high_cost.by_center.share_rounded", "Ø", MAY)
                .isEmpty());
    }

    /// 100 less the others' shares would be that of the one.
    @Test
    void whereAShareIsLeftOutTheSmallestOfTheOthersIsToo() {
        var change = Change.between(
                List.of(),
                Stream.of(atOne("Aks", 20), atOne("Birk", 10), atOne("Ø", 1))
                        .flatMap(List::stream)
                        .toList());
        assertEquals(
                List.of("Aks"),
                change.figures.of("high_cost.by_center.share_rounded").stream()
                        .map(Figure::group)
                        .toList());
    }

    @Test
    void whereEveryGroupIsLargeEveryShareIsTold() {
        var change = Change.between(
                List.of(),
                Stream.of(atOne("Aks", 20), atOne("Birk", 10))
                        .flatMap(List::stream)
                        .toList());
        assertEquals(2, change.figures.of("high_cost.by_center.share_rounded").size());
    }

    /// 12 is rounded to 10 and may be 12 at most, so that a total of 13 would tell of the one.
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void noRoundedCountIsToldThatTheTotalWouldUndo(int small) {
        var change = Change.between(
                List.of(),
                Stream.of(atOne("Aks", 12), atOne("Birk", small))
                        .flatMap(List::stream)
                        .toList());
        assertEquals(List.of(), List.copyOf(change.figures.of("high_cost.by_center.cases_rounded")));
        assertEquals("12", change.center("cases", "Aks").toString());
    }

    /// 12 and 7 are the most that 10 and 5 can be, 8 and 3 the least: a total of 19 or 11 tells both, and with another
    /// month's also how few came or went.
    @ParameterizedTest
    @CsvSource({"12, 7, 0", "8, 3, 0", "12, 6, 2", "10, 5, 2"})
    void noRoundedCountIsToldThatTheTotalMakesExact(int one, int other, int told) {
        var change = Change.between(
                List.of(),
                Stream.of(atOne("Aks", one), atOne("Birk", other))
                        .flatMap(List::stream)
                        .toList());
        assertEquals(
                told, change.figures.of("high_cost.by_center.cases_rounded").size());
    }
}
