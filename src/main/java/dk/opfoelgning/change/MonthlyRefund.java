package dk.opfoelgning.change;

import static java.math.BigInteger.ZERO;

import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Placement;
import dk.opfoelgning.facts.RefundLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The state's refund of one citizen's expenditure, month by month against one twelfth of the year's limits
/// (BEK 1485 of 06-12-2023, § 3, to serviceloven § 176). A yearly amount is spread evenly over the placement's active
/// days in the year. Fractions are exact until the year's sum is rounded to the øre, half up.
final class MonthlyRefund {
    private final RefundLimits limits;
    /// What all fractions of this citizen are counted in: øre / denominator.
    private final BigInteger denominator;

    private final BigInteger[] months = new BigInteger[12];
    /// Lowest first.
    private final Map<Bracket, BigInteger> monthlyLimits = new EnumMap<>(Bracket.class);

    private MonthlyRefund(List<Placement> active, RefundLimits limits) {
        this.limits = limits;
        denominator = active.stream()
                .map(placement -> activeDays(placement, limits.year()))
                .reduce(BigInteger.valueOf(12), MonthlyRefund::commonMultiple);
        Arrays.fill(months, ZERO);
        limits.over().forEach((bracket, over) -> monthlyLimits.put(bracket, aTwelfth(over)));
        active.forEach(this::spread);
    }

    static Money of(List<Placement> placements, RefundLimits limits) {
        var active = placements.stream()
                .filter(placement -> activeDays(placement, limits.year()).signum() > 0)
                .toList();
        return new MonthlyRefund(active, limits).refund();
    }

    private void spread(Placement placement) {
        var perDay = BigInteger.valueOf(placement.yearlyAmount().oere())
                .multiply(denominator.divide(activeDays(placement, limits.year())));
        for (int month = 1; month <= 12; month++) {
            var days = days(
                    placement,
                    LocalDate.of(limits.year(), month, 1),
                    YearMonth.of(limits.year(), month).atEndOfMonth());
            months[month - 1] = months[month - 1].add(perDay.multiply(days));
        }
    }

    private Money refund() {
        var hundredths = Arrays.stream(months).map(this::ofMonth).reduce(ZERO, BigInteger::add);
        var oere = new BigDecimal(hundredths)
                .divide(new BigDecimal(denominator.multiply(BigInteger.valueOf(100))), 0, RoundingMode.HALF_UP);
        return new Money(oere.longValueExact());
    }

    /// Each bracket adds its rate less the rate below it to all that lies above its limit.
    private BigInteger ofMonth(BigInteger expenditure) {
        var refund = ZERO;
        int rateBelow = 0;
        for (var limit : monthlyLimits.entrySet()) {
            var above = expenditure.subtract(limit.getValue());
            if (above.signum() <= 0) {
                break;
            }
            int rate = limit.getKey().percent();
            refund = refund.add(above.multiply(BigInteger.valueOf(rate - rateBelow)));
            rateBelow = rate;
        }
        return refund;
    }

    private BigInteger aTwelfth(Money yearly) {
        return BigInteger.valueOf(yearly.oere()).multiply(denominator).divide(BigInteger.valueOf(12));
    }

    private static BigInteger activeDays(Placement placement, int year) {
        return days(placement, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static BigInteger days(Placement placement, LocalDate first, LocalDate last) {
        var from = placement.start().isAfter(first) ? placement.start() : first;
        var end = placement.end();
        var to = end != null && end.isBefore(last) ? end : last;
        return BigInteger.valueOf(Math.max(0, ChronoUnit.DAYS.between(from, to) + 1));
    }

    private static BigInteger commonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
