package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.chart.Chart.Series;
import dk.opfoelgning.document.chart.Shape.Anchor;
import dk.opfoelgning.document.chart.Shape.Place;
import dk.opfoelgning.document.chart.Shape.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Bars from zero, each group below its category's name, numbers at their ends; the first group also names the series.
final class BarsLayout {
    private static final float BAR = 10;
    private static final float BETWEEN_BARS = 1;
    private static final float BETWEEN_GROUPS = 6;
    private static final float GAP = 4;

    private final Chart chart;
    private final Sketch sketch;
    private final Scale scale;
    private final List<List<String>> names;
    private final float left;
    private final float right;

    BarsLayout(Chart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        this.scale = Scale.fromZero(chart.numbers(), chart.decimals());
        this.names = chart.categories().stream()
                .map(name -> sketch.wrapped(name, sketch.width))
                .toList();
        this.left = left();
        this.right = right();
    }

    private static int sign(Series series, int category) {
        return series.number(category).map(BigDecimal::signum).orElse(0);
    }

    private float part(Series series, int category) {
        return scale.part(series.number(category).orElse(BigDecimal.ZERO));
    }

    /// Where the axis begins, so that no label of a bar to the left is cut off.
    private float left() {
        float room = 0;
        for (Series series : chart.series()) {
            for (int i : series.known()) {
                room = sign(series, i) < 0 ? Math.max(room, sketch.widthOf(label(series, i)) + GAP) : room;
            }
        }
        return room;
    }

    /// Where the axis ends, so that each label fits behind its bar.
    private float right() {
        float end = sketch.width - sketch.widthOf(scale.text(scale.high())) / 2;
        for (Series series : chart.series()) {
            for (int i = 0; i < names.size(); i++) {
                float room = sketch.width - left - GAP - sketch.widthOf(label(series, i));
                float part = part(series, i);
                end = sign(series, i) < 0 || part == 0 ? end : Math.min(end, left + room / part);
            }
        }
        return Math.max(end, left + 1);
    }

    private String label(Series series, int category) {
        boolean names = category == 0 && chart.series().size() > 1;
        return names ? series.named(category) : series.values().get(category).text();
    }

    private float x(float part) {
        return left + part * (right - left);
    }

    float draw() {
        var tops = tops();
        float bottom = tops.removeLast();
        axis(bottom);
        for (int i = 0; i < names.size(); i++) {
            group(i, tops.get(i));
        }
        sketch.baseline(new Place(zero(), 0), new Place(zero(), bottom));
        return bottom + sketch.leading + GAP;
    }

    private float zero() {
        return x(scale.part(BigDecimal.ZERO));
    }

    /// Where each group begins, and the last one ends.
    private List<Float> tops() {
        var tops = new ArrayList<Float>();
        float top = 0;
        for (List<String> name : names) {
            tops.add(top);
            top += name.size() * sketch.leading + chart.series().size() * (BAR + BETWEEN_BARS) + BETWEEN_GROUPS;
        }
        tops.add(top);
        return tops;
    }

    private void axis(float bottom) {
        for (BigDecimal tick : scale.ticks()) {
            float x = x(scale.part(tick));
            sketch.gridline(new Place(x, 0), new Place(x, bottom));
            sketch.quiet(scale.text(tick), x, bottom + GAP + sketch.leading / 2, Anchor.MIDDLE);
        }
    }

    private void group(int category, float top) {
        List<String> name = names.get(category);
        float middle = top + name.size() * sketch.leading / 2;
        sketch.lines(name, 0, middle, Weight.SEMIBOLD);
        float y = top + name.size() * sketch.leading;
        for (int i = 0; i < chart.series().size(); i++) {
            bar(chart.series().get(i), category, y, i == 0 ? sketch.palette.accent() : sketch.palette.second());
            y += BAR + BETWEEN_BARS;
        }
    }

    private void bar(Series series, int category, float top, String color) {
        float end = x(part(series, category));
        float zero = zero();
        sketch.area(Math.min(zero, end), top, Math.abs(end - zero), BAR, color);
        boolean below = sign(series, category) < 0;
        sketch.text(
                label(series, category),
                below ? end - GAP : end + GAP,
                top + BAR / 2,
                below ? Anchor.END : Anchor.START,
                Weight.REGULAR);
    }
}
