package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.chart.Shape.Anchor;
import dk.opfoelgning.document.chart.Shape.Place;
import java.math.BigDecimal;

/// The field of an upright chart: an axis of numbers at its left, a slot for each category below.
record Plot(Sketch sketch, Scale scale, float left, float right, float top, float bottom, int slots) {
    private static final float AXIS_GAP = 5;

    /// A field that leaves this much room above for labels and at the right for names.
    static Plot of(Sketch sketch, Scale scale, int slots, float above, float atRight) {
        float axis = (float) scale.ticks().stream()
                .map(scale::text)
                .mapToDouble(sketch::widthOf)
                .max()
                .orElse(0);
        return new Plot(
                sketch,
                scale,
                axis + AXIS_GAP,
                sketch.width - atRight,
                above,
                above + sketch.plotHeight,
                Math.max(1, slots));
    }

    float slot() {
        return (right - left) / slots;
    }

    float x(int category) {
        return left + slot() * (category + 0.5f);
    }

    float y(BigDecimal number) {
        return bottom - scale.part(number) * (bottom - top);
    }

    void grid() {
        for (BigDecimal tick : scale.ticks()) {
            sketch.gridline(new Place(left, y(tick)), new Place(right, y(tick)));
            sketch.quiet(scale.text(tick), left - AXIS_GAP, y(tick), Anchor.END);
        }
    }

    /// The line of zero, if the axis has one.
    void baseline() {
        if (scale.low().signum() <= 0 && scale.high().signum() >= 0) {
            float zero = y(BigDecimal.ZERO);
            sketch.baseline(new Place(left, zero), new Place(right, zero));
        }
    }
}
