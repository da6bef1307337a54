package dk.opfoelgning.document.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// An axis: from which number to which, with round steps of 1, 2 or 5.
public record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {
    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(5);
    private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5));

    /// An axis that holds zero, as columns and bars must.
    ///
    /// @param decimals that the numbers are printed with; no step is finer
    static Scale fromZero(List<BigDecimal> numbers, int decimals) {
        var all = new ArrayList<>(numbers);
        all.add(BigDecimal.ZERO);
        return over(all, decimals);
    }

    /// An axis around the numbers, from zero only if they come near it.
    static Scale around(List<BigDecimal> numbers, int decimals) {
        if (numbers.isEmpty()) {
            return fromZero(numbers, decimals);
        }
        BigDecimal min = Collections.min(numbers);
        BigDecimal span = Collections.max(numbers).subtract(min);
        return min.signum() >= 0 && min.compareTo(span) < 0 ? fromZero(numbers, decimals) : over(numbers, decimals);
    }

    private static Scale over(List<BigDecimal> numbers, int decimals) {
        BigDecimal min = Collections.min(numbers);
        BigDecimal max = Collections.max(numbers);
        BigDecimal step = step(max.subtract(min), decimals);
        BigDecimal low = steps(min, step, RoundingMode.FLOOR);
        BigDecimal high = steps(max, step, RoundingMode.CEILING);
        return low.compareTo(high) < 0
                ? new Scale(low, high, step)
                : new Scale(low.signum() == 0 ? low : low.subtract(step), high.add(step), step);
    }

    private static BigDecimal step(BigDecimal span, int decimals) {
        BigDecimal finest = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal wanted = span.divide(MOST_STEPS, MathContext.DECIMAL64).max(finest);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(wanted) >= 0)
                .findFirst()
                .orElse(power.movePointRight(1));
    }

    private static BigDecimal steps(BigDecimal number, BigDecimal step, RoundingMode rounding) {
        return number.divide(step, 0, rounding).multiply(step);
    }

    List<BigDecimal> ticks() {
        var ticks = new ArrayList<BigDecimal>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /// How far along the axis a number lies, from 0 to 1.
    float part(BigDecimal number) {
        return number.subtract(low)
                .divide(high.subtract(low), MathContext.DECIMAL32)
                .floatValue();
    }

    /// The number in Danish, with no more decimals than the steps have.
    String text(BigDecimal tick) {
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        String digits = tick.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int end = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
        var text = new StringBuilder(digits.replace('.', ','));
        for (int i = end - 3; i > 0; i -= 3) {
            text.insert(i, '.');
        }
        return tick.signum() < 0 ? "−" + text : text.toString();
    }
}
