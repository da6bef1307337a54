package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.chart.Shape.Anchor;
import dk.opfoelgning.document.chart.Shape.Place;
import dk.opfoelgning.document.chart.Shape.Weight;
import java.math.BigDecimal;

/// The field of an upright chart: an axis of numbers at its left, a slot for each category below.
record Plot(Sketch sketch, Scale scale, float left, float right, float top, float bottom, int slots) {
    private static final float AXIS_GAP = 5;
    private static final float AIR = 2;
    /// From a label's middle, in parts of its size, where a line would touch it.
    private static final float NEAR = 0.55f;

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

    /// A label around this middle, before which the grid's lines give way.
    void label(String text, float x, float middle, Weight weight) {
        float wide = sketch.widthOf(text, weight);
        clear(sketch.centre(text, x, weight) - wide / 2, wide, middle);
        sketch.centred(text, x, middle, weight);
    }

    /// A label to the right of this place.
    void labelAfter(float x, String text, float middle) {
        clear(x, sketch.widthOf(text), middle);
        sketch.text(text, x, middle, Anchor.START, Weight.REGULAR);
    }

    private void clear(float x, float wide, float middle) {
        for (BigDecimal tick : scale.ticks()) {
            if (Math.abs(y(tick) - middle) < sketch.textSize * NEAR) {
                sketch.area(x - AIR, y(tick) - AIR / 2, wide + 2 * AIR, AIR, Contrast.WHITE);
            }
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
