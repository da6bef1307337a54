package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.chart.Waterfall.Bar;
import dk.opfoelgning.document.chart.Waterfall.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// An axis of one measure all along that leaves out a long stretch where nothing happens: levels of 700 would else make
/// steps of 5 too short to be seen.
///
/// @param left what is left out; of no length where nothing is
record BrokenAxis(double low, double high, Stretch left) {
    /// How much is kept at either side of what is left out, in parts of where things happen.
    private static final double STUB = 0.25;

    /// What must be left out at least, in parts of the whole axis: the rest is then three times as long as without.
    private static final double WORTH = 2 / 3.0;

    record Stretch(double from, double to) {
        double length() {
            return to - from;
        }

        boolean isBreak() {
            return length() > 0;
        }
    }

    static BrokenAxis of(List<Bar> bars) {
        List<Stretch> busy = busy(bars);
        double low = busy.getFirst().from();
        double high = busy.stream().mapToDouble(Stretch::to).max().orElse(low);
        var axis = new BrokenAxis(low, high > low ? high : low + 1, new Stretch(low, low));
        Stretch quiet = longestQuiet(busy);
        double stub = STUB * (high - low - quiet.length());
        var left = new Stretch(quiet.from() + stub, quiet.to() - stub);
        return left.length() > WORTH * (high - low) ? new BrokenAxis(low, high, left) : axis;
    }

    /// Zero, the ends of levels, and steps from end to end, in order.
    private static List<Stretch> busy(List<Bar> bars) {
        return Stream.concat(Stream.of(new Stretch(0, 0)), bars.stream().map(BrokenAxis::busy))
                .sorted(Comparator.comparingDouble(Stretch::from))
                .toList();
    }

    private static Stretch busy(Bar bar) {
        double end = bar.to().doubleValue();
        return bar.kind() == Kind.LEVEL
                ? new Stretch(end, end)
                : new Stretch(bar.low().doubleValue(), bar.high().doubleValue());
    }

    private static Stretch longestQuiet(List<Stretch> busy) {
        var quiet = new ArrayList<Stretch>();
        double end = busy.getFirst().from();
        for (Stretch next : busy) {
            quiet.add(new Stretch(end, Math.max(end, next.from())));
            end = Math.max(end, next.to());
        }
        return quiet.stream().max(Comparator.comparingDouble(Stretch::length)).orElseThrow();
    }

    /// How far along the axis a number lies, from 0 to 1.
    float part(double number) {
        double beyond = Math.clamp(number - left.from(), 0, left.length());
        return (float) ((number - low - beyond) / (high - low - left.length()));
    }

    /// Whether a bar crosses what is left out.
    boolean breaks(Bar bar) {
        return left.isBreak()
                && bar.low().doubleValue() <= left.from()
                && bar.high().doubleValue() >= left.to();
    }
}
