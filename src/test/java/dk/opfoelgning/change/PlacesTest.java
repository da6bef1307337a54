package dk.opfoelgning.change;

import static dk.opfoelgning.change.Cases.by;
import static dk.opfoelgning.change.Cases.placement;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Placement;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static String value(Figures figures, String id) {
        return figures.find("places." + id, "total", Period.parse("2026-05"))
                .map(Figure::value)
                .map(BigDecimal::toPlainString)
                .orElse("none");
    }

    private static Figures may(Placement... placements) {
        return Cases.of("2026-05", placements).figures();
    }

    @Test
    void everyCitizensPlacementsCountHoweverCheapTheyAre() {
        var figures = may(
                by("Egen", placement("A", 1)),
                by("egen", placement("A", 2_000_000, "2021-01-01", "")),
                by("Region", placement("B", 3)));
        assertEquals("2", value(figures, "own"));
        assertEquals("3", value(figures, "all"));
        assertEquals("66.666667", value(figures, "self_sufficiency"));
    }

    /// The extract is of 31 May.
    @ParameterizedTest
    @CsvSource({"2026-05-31, '', 1", "2026-06-01, '', 0", "2020-01-01, 2026-05-31, 1", "2020-01-01, 2026-05-30, 0"})
    void aPlaceIsAPlacementThatGoesOnOnTheDayOfTheExtract(String start, String end, String places) {
        assertEquals(places, value(may(by("Egen", placement("A", 1, start, end))), "own"));
    }

    @Test
    void withoutAPlaceThereIsNoShare() {
        assertEquals("0", value(may(), "all"));
        assertEquals("none", value(may(), "self_sufficiency"));
    }

    @Test
    void earlierFollowUpsPlacesStandAsTheyWereTold() {
        var told = new Figure("places.own", "total", Period.parse("2026-04"), BigDecimal.TEN, Unit.PLACES, "");
        var other = new Figure("budget.result", "A", Period.parse("2026-04"), BigDecimal.TEN, Unit.KRONER, "");
        assertEquals(List.of(told), Places.told(List.of(other, told)));
    }
}
