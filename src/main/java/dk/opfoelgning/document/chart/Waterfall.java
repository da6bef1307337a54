package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.chart.Chart.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Walks down a waterfall's rows: levels stand on zero, each step goes on from where the row before it ended.
public final class Waterfall {
    private final List<Bar> bars = new ArrayList<>();
    private BigDecimal running = BigDecimal.ZERO;
    /// How far the rounding of printed numbers may have brought the running sum from the exact one.
    private BigDecimal rounding = BigDecimal.ZERO;

    private Waterfall() {}

    /// What each row draws, from top to bottom.
    public static List<Bar> of(Chart chart) {
        var waterfall = new Waterfall();
        List<Value> values = chart.series().getFirst().values();
        for (int i = 0; i < values.size(); i++) {
            waterfall.add(values.get(i), chart.levels().contains(i));
        }
        return List.copyOf(waterfall.bars);
    }

    /// The numbers at which the rows end.
    static List<BigDecimal> ends(Chart chart) {
        return of(chart).stream().map(Bar::to).toList();
    }

    public enum Kind {
        LEVEL,
        RISE,
        FALL,
        MISSING
    }

    /// @param text the number as printed, a rise with its plus
    /// @param follows whether it goes on from the row before: all steps do, and a level that is the sum so far
    public record Bar(Kind kind, BigDecimal from, BigDecimal to, String text, boolean follows) {
        BigDecimal low() {
            return from.min(to);
        }

        BigDecimal high() {
            return from.max(to);
        }

        /// The part of it above zero; 0 or more.
        public BigDecimal above() {
            return high().max(BigDecimal.ZERO).subtract(low().max(BigDecimal.ZERO));
        }

        /// The part of it below zero; 0 or less.
        public BigDecimal below() {
            return low().min(BigDecimal.ZERO).subtract(high().min(BigDecimal.ZERO));
        }

        /// Its point nearest to zero.
        public BigDecimal nearest() {
            return low().max(BigDecimal.ZERO).add(high().min(BigDecimal.ZERO));
        }

        /// Whether nothing of it lies above zero; its number then stands at its left.
        public boolean isBelowZero() {
            return low().signum() < 0 && high().signum() <= 0;
        }
    }

    private void add(Value value, boolean isLevel) {
        if (value.data().isEmpty()) {
            bars.add(new Bar(Kind.MISSING, running, running, value.text(), false));
        } else if (isLevel) {
            level(value.data().get());
        } else {
            step(value.data().get());
        }
    }

    private void level(Inline.Data number) {
        BigDecimal off = number.value().subtract(running).abs();
        boolean sum = off.compareTo(rounding.add(number.rounding())) <= 0;
        bars.add(new Bar(Kind.LEVEL, BigDecimal.ZERO, number.value(), number.text(), sum && isAfterNumber()));
        running = number.value();
        rounding = number.rounding();
    }

    private void step(Inline.Data number) {
        BigDecimal end = running.add(number.value());
        Kind kind = number.value().signum() < 0 ? Kind.FALL : Kind.RISE;
        bars.add(new Bar(kind, running, end, signed(number), isAfterNumber()));
        running = end;
        rounding = rounding.add(number.rounding());
    }

    private boolean isAfterNumber() {
        return !bars.isEmpty() && bars.getLast().kind() != Kind.MISSING;
    }

    private static String signed(Inline.Data number) {
        boolean unsigned = number.value().signum() > 0 && number.text().matches("[\\d.,]*[1-9][\\d.,]*");
        return unsigned ? "+" + number.text() : number.text();
    }
}
