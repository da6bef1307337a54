package dk.opfoelgning.change.quality;

import static dk.opfoelgning.change.Cases.placement;
import static dk.opfoelgning.change.Cases.rated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opfoelgning.change.Cases;
import dk.opfoelgning.facts.GateCheck;
import dk.opfoelgning.facts.Placement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Each gate trips, and just doesn't.
class ChecksTest {

    private static void trips(Finding finding) {
        assertTrue(finding.measured().isPresent() && finding.trips(), finding.toString());
    }

    private static void passes(Finding finding) {
        assertTrue(finding.measured().isPresent(), finding.toString());
        assertFalse(finding.trips(), finding.toString());
    }

    private static void isNotAsked(Finding finding) {
        assertEquals(Optional.empty(), finding.measured());
        assertFalse(finding.why().isEmpty());
    }

    @Test
    void rowsMayChangeByExactlyTheLimit() {
        passes(Extract.ofRows(120, 100).asked(GateCheck.ROWS, "20"));
        trips(Extract.ofRows(121, 100).asked(GateCheck.ROWS, "20"));
        passes(Extract.ofRows(80, 100).asked(GateCheck.ROWS, "20"));
        trips(Extract.ofRows(79, 100).asked(GateCheck.ROWS, "20"));
    }

    @Test
    void theSumMayChangeByExactlyTheLimit() {
        passes(Extract.ofKroner("120", "100").asked(GateCheck.TOTAL, "20"));
        trips(Extract.ofKroner("120.01", "100").asked(GateCheck.TOTAL, "20"));
        passes(Extract.ofKroner("-120", "-100").asked(GateCheck.TOTAL, "20"));
        trips(Extract.ofKroner("-79.99", "-100").asked(GateCheck.TOTAL, "20"));
    }

    @Test
    void nothingIsComparedWithNothing() {
        isNotAsked(Extract.first().asked(GateCheck.ROWS, "20"));
        isNotAsked(Extract.ofRows(5, 0).asked(GateCheck.ROWS, "20"));
        isNotAsked(Extract.ofKroner("5", "0").asked(GateCheck.TOTAL, "20"));
        isNotAsked(Extract.first().asked(GateCheck.CENTER_GONE));
    }

    @Test
    void anExtractThatIsCarriedOverIsAskedNoMoreThanItsAge() {
        isNotAsked(Extract.from("2026-04").sameAs("2026-03").asked(GateCheck.SAME_FILE));
        isNotAsked(Extract.from("2026-04").controlled(9, "9").asked(GateCheck.CONTROL));
    }

    @Test
    void aTenthOfTheCitizensMayBeGone() {
        passes(Extract.ofCases(citizens(9), citizens(10)).asked(GateCheck.CITIZENS_GONE, "10"));
        trips(Extract.ofCases(citizens(8), citizens(10)).asked(GateCheck.CITIZENS_GONE, "10"));
        passes(Extract.ofCases(citizens(20), citizens(10)).asked(GateCheck.CITIZENS_GONE, "10"));
    }

    private static Cases citizens(int number) {
        return Cases.of(
                "2026-05",
                IntStream.range(0, number)
                        .mapToObj(citizen -> placement("B" + citizen, 1000))
                        .toArray(Placement[]::new));
    }

    @Test
    void aCentreThatVanishedIsNamed() {
        passes(Extract.ofCenters(Set.of("A", "B", "C"), Set.of("A", "B")).asked(GateCheck.CENTER_GONE));
        var gone = Extract.ofCenters(Set.of("B"), Set.of("A", "B")).asked(GateCheck.CENTER_GONE);
        trips(gone);
        assertEquals(new Value.Names(List.of("A")), gone.words().get("navne"));
    }

    @Test
    void aNewCentreOneLetterFromAnotherIsAMisspellingAndTwoAreNot() {
        var known = Set.of("Center Nord", "Center Syd");
        for (var name : new String[] {"Center Nor", "Center Nordd", "Center Nort", "enter Nord", "Center  Nord"}) {
            trips(Extract.ofCenters(Set.of(name, "Center Syd"), known).asked(GateCheck.CENTER_SPELLING));
        }
        for (var name : new String[] {"Center No", "Center Nørt", "Center Vest", "Center Nordby"}) {
            passes(Extract.ofCenters(Set.of(name, "Center Syd"), known).asked(GateCheck.CENTER_SPELLING));
        }
        passes(Extract.ofCenters(known, known).asked(GateCheck.CENTER_SPELLING));
    }

    @Test
    void theFileOfAnEarlierMonthTrips() {
        trips(Extract.first().sameAs("2026-04").asked(GateCheck.SAME_FILE));
        passes(Extract.first().asked(GateCheck.SAME_FILE));
    }

    @Test
    void theExtractMayBeOfExactlySoManyDaysBeforeTheEnd() {
        passes(Extract.first().asOf("2026-05-11").asked(GateCheck.AS_OF, "20"));
        trips(Extract.first().asOf("2026-05-10").asked(GateCheck.AS_OF, "20"));
        isNotAsked(Extract.first().asked(GateCheck.AS_OF, "20"));
    }

    @Test
    void aFileMayBeCarriedOverForExactlySoManyMonths() {
        passes(Extract.from("2026-02").asked(GateCheck.AGE, "3"));
        trips(Extract.from("2026-01").asked(GateCheck.AGE, "3"));
    }

    @Test
    void theNewestMonthMayBeExactlySoOld() {
        passes(Extract.from("2026-04").newestMonth("2026-03").asked(GateCheck.NEWEST_MONTH, "2"));
        trips(Extract.from("2026-04").newestMonth("2026-02").asked(GateCheck.NEWEST_MONTH, "2"));
    }

    @Test
    void theControlFileMustAgreeToTheRowAndTheOere() {
        passes(Extract.first().controlled(1, "1").asked(GateCheck.CONTROL));
        trips(Extract.first().controlled(2, "1").asked(GateCheck.CONTROL));
        trips(Extract.first().controlled(1, "1.01").asked(GateCheck.CONTROL));
        isNotAsked(Extract.first().asked(GateCheck.CONTROL));
    }

    @Test
    void theControlFileIsNotHeldAgainstWhatIsLeftAfterACitizensRowsWereDeleted() {
        isNotAsked(Extract.first().controlled(2, "1").withDeletedRows().asked(GateCheck.CONTROL));
    }

    @Test
    void theSameRowsUnderAnotherDateTripAndOneOtherAmountDoesNot() {
        trips(Extract.ofCases(citizens(10), citizens(10)).asked(GateCheck.UNCHANGED));
        passes(risen(1, 10, 1_001).asked(GateCheck.UNCHANGED));
        passes(Extract.ofCases(citizens(9), citizens(10)).asked(GateCheck.UNCHANGED));
        isNotAsked(Extract.first().asked(GateCheck.UNCHANGED));
    }

    /// 365 days at 10 kr. are 3.650 kr., of which one per cent is 36,50 kr.
    @Test
    void soManyAmountsMayDifferFromTheRate() {
        passes(rates(2, 40, 3_687).asked(GateCheck.RATE, "5"));
        trips(rates(3, 40, 3_687).asked(GateCheck.RATE, "5"));
        passes(rates(40, 40, 3_686).asked(GateCheck.RATE, "5"));
        isNotAsked(Extract.ofCases(citizens(3), citizens(3)).asked(GateCheck.RATE, "5"));
    }

    @Test
    void aTenthOfTheRowsThatLookLikeOereIsEnough() {
        trips(rates(1, 10, 365_000).asked(GateCheck.OERE, "10"));
        passes(rates(1, 11, 365_000).asked(GateCheck.OERE, "10"));
        trips(rates(1, 10, 36).asked(GateCheck.OERE, "10"));
        passes(rates(10, 10, 36_500).asked(GateCheck.OERE, "10"));
    }

    /// @param off how many of all placements cost this amount and not what 10 kr. a day come to
    private static Extract rates(int off, int all, long kroner) {
        var now = IntStream.range(0, all)
                .mapToObj(citizen -> rated(10, placement("B" + citizen, citizen < off ? kroner : 3_650)))
                .toArray(Placement[]::new);
        return Extract.ofCases(Cases.of("2026-05", now), Cases.of("2026-04", placement("Z", 1)));
    }

    @Test
    void aTenthOfTheCitizensAHundredTimesUpIsEnough() {
        trips(risen(1, 10, 100_000).asked(GateCheck.OERE, "10"));
        trips(risen(1, 10, 80_000).asked(GateCheck.OERE, "10"));
        passes(risen(1, 10, 79_999).asked(GateCheck.OERE, "10"));
        trips(risen(1, 10, 125_000).asked(GateCheck.OERE, "10"));
        passes(risen(1, 10, 125_001).asked(GateCheck.OERE, "10"));
        passes(risen(1, 11, 100_000).asked(GateCheck.OERE, "10"));
        trips(risen(1, 10, 10).asked(GateCheck.OERE, "10"));
        passes(risen(1, 10, 13).asked(GateCheck.OERE, "10"));
    }

    @Test
    void aCaseThatRoseTenfoldIsCounted() {
        passes(risen(5, 10, 9_999).asked(GateCheck.OUTLIERS, "10"));
        var tenfold = risen(1, 10, 10_000).asked(GateCheck.OUTLIERS, "10");
        trips(tenfold);
        assertEquals(Optional.of(new Value.Count(1, "sag", "sager")), tenfold.measured());
    }

    /// @param up how many of all citizens cost this amount now; each cost 1.000 kr. then
    private static Extract risen(int up, int all, long kroner) {
        var now = IntStream.range(0, all)
                .mapToObj(citizen -> placement("B" + citizen, citizen < up ? kroner : 1_000))
                .toArray(Placement[]::new);
        return Extract.ofCases(Cases.of("2026-05", now), citizens(all));
    }

    @Test
    void whatTheValidationAskedIsPassed() {
        passes(Extract.first().asked(GateCheck.NO_ROWS));
        passes(Extract.first().asked(GateCheck.WRONG_MONTH));
    }
}
