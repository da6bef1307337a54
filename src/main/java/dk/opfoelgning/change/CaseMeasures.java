package dk.opfoelgning.change;

import dk.opfoelgning.facts.ActiveDays;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Placement;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What quality gates want to know of the cases, measured in the one walk over them that their figures take.
public final class CaseMeasures {
    /// Øre taken for kroner are a hundred times too much; prices change a little from month to month.
    private static final long SMALLEST_HUNDRED = 80;

    private static final long LARGEST_HUNDRED = 125;

    private final Side now = new Side();
    private final Side then = new Side();
    private final List<BigDecimal> rises = new ArrayList<>();
    private long gone;
    private long paired;
    private long hundredfold;
    private long rated;
    private long offRate;
    private long hundredTimesRate;
    private boolean isChanged;

    /// All cases of one follow-up, high-cost or not.
    private static final class Side {
        private final Set<String> centers = new TreeSet<>();
        private Money money = Money.ZERO;
        private long citizens;
        private long rows;

        void add(CitizenYear citizen) {
            citizens++;
            rows += citizen.placements().size();
            money = money.plus(citizen.expenditure());
            citizen.placements().forEach(placement -> centers.add(placement.center()));
        }
    }

    void add(CitizenPairs.Pair pair) {
        var before = pair.then();
        var after = pair.now();
        if (before != null) {
            then.add(before);
        }
        if (after != null) {
            now.add(after);
            after.placements().forEach(this::rate);
        }
        compare(before, after);
        isChanged |= before == null || after == null || !isSame(before.placements(), after.placements());
    }

    /// But for the day that the extracts are of.
    private static boolean isSame(List<Placement> before, List<Placement> after) {
        return before.size() == after.size() && without(before).equals(without(after));
    }

    private static Set<Placement> without(List<Placement> placements) {
        return placements.stream()
                .map(placement -> placement.asOf(LocalDate.EPOCH))
                .collect(Collectors.toSet());
    }

    private void compare(@Nullable CitizenYear before, @Nullable CitizenYear after) {
        if (after == null) {
            gone++;
        } else if (before != null && before.expenditure().oere() > 0) {
            paired++;
            rise(before.expenditure().oere(), after.expenditure().oere());
        }
    }

    private void rise(long before, long after) {
        if (isHundredTimes(before, after) || isHundredTimes(after, before)) {
            hundredfold++;
        }
        if (after >= 2 * before) {
            rises.add(BigDecimal.valueOf(after).divide(BigDecimal.valueOf(before), MathContext.DECIMAL64));
        }
    }

    /// A placement without active days in the year has no amount to expect.
    private void rate(Placement placement) {
        var rate = placement.dailyRate();
        int days = ActiveDays.in(placement.asOf().getYear(), placement.start(), placement.end());
        if (rate == null || rate.oere() == 0 || days == 0) {
            return;
        }
        long expected = rate.oere() * days;
        long amount = placement.yearlyAmount().oere();
        rated++;
        offRate += Math.abs(amount - expected) > expected / 100 ? 1 : 0;
        hundredTimesRate += isHundredTimes(expected, amount) || isHundredTimes(amount, expected) ? 1 : 0;
    }

    private static boolean isHundredTimes(long small, long large) {
        return small > 0 && large >= SMALLEST_HUNDRED * small && large <= LARGEST_HUNDRED * small;
    }

    /// Rows that are kept: fewer than were read once a citizen's were deleted.
    public long rows() {
        return now.rows;
    }

    public long rowsThen() {
        return then.rows;
    }

    /// Whether any row differs from last time's, but for the day that it is of.
    public boolean isChanged() {
        return isChanged;
    }

    public Money total() {
        return now.money;
    }

    public Money totalThen() {
        return then.money;
    }

    /// Names of centres.
    public Set<String> centers() {
        return now.centers;
    }

    public Set<String> centersThen() {
        return then.centers;
    }

    /// Citizens of last time; none where there is nothing to compare with.
    public long citizensThen() {
        return then.citizens;
    }

    /// Those of them who are not known now.
    public long gone() {
        return gone;
    }

    /// Citizens who cost something then and are known now.
    public long paired() {
        return paired;
    }

    /// Those of them who cost about a hundred times as much, or a hundredth.
    public long hundredfold() {
        return hundredfold;
    }

    /// Those of them who cost at least so many times as much.
    ///
    /// @param times at least 2
    public long risen(BigDecimal times) {
        return rises.stream().filter(rise -> rise.compareTo(times) >= 0).count();
    }

    /// Placements with a daily rate and active days in the year.
    public long rated() {
        return rated;
    }

    /// Those of them whose yearly amount is more than one per cent from rate × days.
    public long offRate() {
        return offRate;
    }

    /// Those of them whose yearly amount is about a hundred times rate × days, or a hundredth.
    public long hundredTimesRate() {
        return hundredTimesRate;
    }
}
