package dk.opfoelgning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.change.FollowUpPairs.Pair;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Two follow-ups side by side.
class FollowUpPairsTest {
    private static Figure figure(String id, String group, String about, String value) {
        return figure(id, group, about, value, Unit.KRONER);
    }

    private static Figure figure(String id, String group, String about, String value, Unit unit) {
        return new Figure(id, group, Period.parse(about), new BigDecimal(value), unit, id + " " + about);
    }

    private static Figures figures(Figure... figures) {
        return new Figures(List.of(figures));
    }

    private static Pair only(Figures then, Figures now) {
        var pairs = FollowUpPairs.standing(then, now);
        assertEquals(1, pairs.size());
        return pairs.getFirst();
    }

    @Test
    void whatBothTellIsAPairWithItsChange() {
        var then = figure("budget.corrected", "A/Service", "2026-04", "100.50");
        var now = figure("budget.corrected", "A/Service", "2026-05", "90.00");
        var pair = only(figures(then), figures(now));
        assertEquals(new Pair(Optional.of(then), Optional.of(now)), pair);
        assertEquals("-10.50", pair.change().orElseThrow().toString());
        assertEquals(Unit.KRONER, pair.unit());
        assertEquals(now, pair.figure());
        assertFalse(pair.isUnchanged());
    }

    @ParameterizedTest
    @CsvSource({"5.0, 5.00, true", "0, 0.00, true", "5.00, 5.01, false", "5, -5, false"})
    void aPairIsUnchangedWhereTheNumbersAreEqualWhateverTheirDecimals(String then, String now, boolean unchanged) {
        var pair = only(figures(figure("a.b", "x", "2026-04", then)), figures(figure("a.b", "x", "2026-05", now)));
        assertEquals(unchanged, pair.isUnchanged());
    }

    @Test
    void whatIsGoneOrNewStandsWithoutAChange() {
        var gone = figure("budget.corrected", "A/Service/Ceder", "2026-04", "7.00");
        var added = figure("budget.corrected", "A/Service/Birk", "2026-05", "8.00");
        var pairs = FollowUpPairs.standing(figures(gone), figures(added));
        assertEquals(
                List.of(new Pair(Optional.empty(), Optional.of(added)), new Pair(Optional.of(gone), Optional.empty())),
                pairs);
        assertEquals(List.of(added, gone), pairs.stream().map(Pair::figure).toList());
        assertTrue(pairs.stream().noneMatch(pair -> pair.change().isPresent() || pair.isUnchanged()));
    }

    @Test
    void pairsAreInTheOrderOfTheFiguresFile() {
        var then = figures(
                figure("b.b", "Å", "2026-04", "1"),
                figure("c.c", "x", "2026-04", "1"),
                figure("a.a", "x", "2026-04", "1"));
        var now = figures(
                figure("b.b", "Æ", "2026-05", "1"),
                figure("b.b", "Z", "2026-05", "1"),
                figure("a.a", "x", "2026-05", "1"));
        assertEquals(
                List.of("a.a x", "b.b Z", "b.b Å", "b.b Æ", "c.c x"),
                FollowUpPairs.standing(then, now).stream()
                        .map(Pair::figure)
                        .map(figure -> figure.id() + " " + figure.group())
                        .toList());
    }

    @Test
    void ofSeveralMonthsEachFollowUpsNewestCounts() {
        var then = figures(
                figure("a.b", "x", "2025-12", "1"),
                figure("a.b", "x", "2026-04", "20"),
                figure("a.b", "x", "2024", "3"));
        var now = figures(
                figure("a.b", "x", "2026-04", "21"),
                figure("a.b", "x", "2026-05", "50"),
                figure("a.b", "x", "2025", "3"));
        assertEquals("30", only(then, now).change().orElseThrow().toString());
    }

    @Test
    void aYearsDecemberIsNewerThanTheYearAsPublished() {
        var then = figures(figure("a.b", "x", "2025", "1"), figure("a.b", "x", "2025-12", "2"));
        var now = figures(figure("a.b", "x", "2025-12", "2"), figure("a.b", "x", "2025-11", "9"));
        assertTrue(only(then, now).isUnchanged());
    }

    @Test
    void aFigureOfAnOlderMonthStandsWhereItIsAllThatIsTold() {
        var pair = only(figures(figure("a.b", "x", "2026-03", "4")), figures(figure("a.b", "x", "2026-03", "4")));
        assertTrue(pair.isUnchanged());
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, PERCENTAGE_POINTS",
        "PERCENTAGE_POINTS, PERCENTAGE_POINTS",
        "CASES, CASES",
        "PERSONS, PERSONS",
        "KRONER, KRONER"
    })
    void aChangeOfPercentagesIsInPercentagePoints(Unit unit, Unit ofChange) {
        var then = figure("unemployment.rate_adjusted", "730", "2026-03", "3.1", unit);
        var now = figure("unemployment.rate_adjusted", "730", "2026-04", "2.9", unit);
        assertEquals(ofChange, only(figures(then), figures(now)).unit());
        assertEquals(
                "-0.2", only(figures(then), figures(now)).change().orElseThrow().toString());
        assertEquals(ofChange, only(figures(then), figures()).unit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "high_cost.change.cases",
                "high_cost.by_center.change.expenditure",
                "high_cost.inflow.cases",
                "high_cost.outflow.expenditure",
                "high_cost.price_change.expenditure",
                "high_cost.moves.cases",
                "high_cost.by_center.moved.cases",
                "high_cost.large_rises.sum",
                "high_cost.large_rise.rise",
                "high_cost.upper_brackets.growth.cases",
                "unemployment.rate_adjusted.change_month",
                "unemployment.count_actual.change_year",
                "budget.result.change",
                "plan.initiatives.new",
                "plan.initiatives.changed",
                "plan.initiatives.gone"
            })
    void changesStandApartAndOnlyThoseOfTheLaterFollowUpAreTold(String id) {
        var then = figures(figure(id, "x", "2026-04", "1"));
        var now = figure(id, "x", "2026-05", "2");
        assertEquals(List.of(), FollowUpPairs.standing(then, figures(now)));
        assertEquals(List.of(now), FollowUpPairs.changes(figures(now)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "high_cost.cases",
                "budget.result",
                "budget.spent_ahead",
                "plan.initiatives",
                "forecast.gap_after.2027",
                "high_cost.changes_told",
                "plan.renew",
                "newest.figure"
            })
    void whatIsNoChangeStands(String id) {
        var now = figures(figure(id, "x", "2026-05", "2"));
        assertEquals(1, FollowUpPairs.standing(figures(), now).size());
        assertEquals(List.of(), FollowUpPairs.changes(now));
    }

    @Test
    void whatWasToldBeforeNeitherStandsNorIsAChange() {
        var told = figures(
                figure("unemployment.rate_adjusted.told_before", "730", "2026-04", "3.0"),
                figure("unemployment.rate_adjusted.change_month.told_before", "730", "2026-04", "0.1"));
        assertEquals(List.of(), FollowUpPairs.standing(told, told));
        assertEquals(List.of(), FollowUpPairs.changes(told));
    }

    @Test
    void changesAreInTheOrderOfTheFiguresFileWhateverTheyAreAbout() {
        var now = figures(
                figure("b.change", "x", "2026-05", "1"),
                figure("b.change", "x", "2026-04", "2"),
                figure("a.change", "y", "2026-05", "3"),
                figure("a.standing", "y", "2026-05", "4"));
        assertEquals(
                List.of("a.change;y;2026-05", "b.change;x;2026-04", "b.change;x;2026-05"),
                FollowUpPairs.changes(now).stream().map(Figure::key).toList());
    }
}
