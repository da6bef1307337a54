package dk.opfoelgning.change;

import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Money;
import java.util.Optional;

/// A case that is a high-cost case now, or was one at the last follow-up.
///
/// @param center where most of its expenditure lies, now or else then
/// @param before what it was expected to cost then, empty for a citizen who was not known
/// @param after what it is expected to cost now, empty for a citizen who is not known any more
/// @param change what happened to it; empty where there is nothing to compare with
/// @param placements how many it has now
/// @param refund to expect in the year, empty for a citizen who is not known any more
public record CaseRow(
        String citizen,
        String center,
        Optional<Bracket> bracketBefore,
        Optional<Bracket> bracketAfter,
        Optional<Money> before,
        Optional<Money> after,
        Optional<Change> change,
        int placements,
        Optional<Money> refund) {

    /// What happened to a case from one follow-up to the next.
    public enum Change {
        NEW_CITIZEN,
        GROWN_PAST_LIMIT,
        ENDED,
        FALLEN_BELOW_LIMIT,
        PRICE,
        NONE
    }

    /// @param compared whether there is an earlier follow-up
    static Optional<CaseRow> of(CitizenPairs.Pair pair, boolean compared) {
        return pair.highCostThen() == null && pair.highCostNow() == null
                ? Optional.empty()
                : Optional.of(row(pair, compared));
    }

    private static CaseRow row(CitizenPairs.Pair pair, boolean compared) {
        var then = Optional.ofNullable(pair.then());
        var now = Optional.ofNullable(pair.now());
        var known = now.or(() -> then).orElseThrow();
        return new CaseRow(
                known.citizen(),
                known.main(Dimension.CENTER),
                then.flatMap(CitizenYear::bracket),
                now.flatMap(CitizenYear::bracket),
                then.map(CitizenYear::expenditure),
                now.map(CitizenYear::expenditure),
                compared ? Optional.of(change(pair)) : Optional.empty(),
                now.map(citizen -> citizen.placements().size()).orElse(0),
                now.map(CitizenYear::refund));
    }

    /// The same, the citizen called otherwise.
    CaseRow named(String name) {
        return new CaseRow(name, center, bracketBefore, bracketAfter, before, after, change, placements, refund);
    }

    private static Change change(CitizenPairs.Pair pair) {
        var then = pair.highCostThen();
        var now = pair.highCostNow();
        if (then == null) {
            return pair.then() == null ? Change.NEW_CITIZEN : Change.GROWN_PAST_LIMIT;
        }
        if (now == null) {
            return pair.now() == null ? Change.ENDED : Change.FALLEN_BELOW_LIMIT;
        }
        return isSame(then, now) ? Change.NONE : Change.PRICE;
    }

    private static boolean isSame(CitizenYear then, CitizenYear now) {
        return then.expenditure().equals(now.expenditure());
    }
}
