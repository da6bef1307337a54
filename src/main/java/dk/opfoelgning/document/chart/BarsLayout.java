package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.chart.Chart.Series;
import dk.opfoelgning.document.chart.Shape.Anchor;
import dk.opfoelgning.document.chart.Shape.Place;
import dk.opfoelgning.document.chart.Shape.Weight;
import java.math.BigDecimal;
import java.util.List;

/// Bars from zero, each group below its category's name, and without a grid since each has its number at its end; the
/// first group also names the series.
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
        this.scale = chart.scale();
        this.names = chart.categories().stream()
                .map(name -> sketch.wrapped(name, Weight.SEMIBOLD, sketch.width))
                .toList();
        this.left = left();
        this.right = right();
    }

    /// Where the axis begins, so that no label of a bar to the left is cut off.
    private float left() {
        float room = 0;
        for (Series series : chart.series()) {
            for (int i : series.known()) {
                boolean below = series.number(i).orElseThrow().signum() < 0;
                room = below ? Math.max(room, sketch.widthOf(label(series, i)) + GAP) : room;
            }
        }
        return room;
    }

    /// Where the axis ends, so that each label fits behind its bar.
    private float right() {
        float end = Float.MAX_VALUE;
        for (Series series : chart.series()) {
            for (int i = 0; i < names.size(); i++) {
                float part = scale.part(series.number(i).orElse(BigDecimal.ZERO));
                float room = sketch.width - left - GAP - sketch.widthOf(label(series, i));
                end = part * (end - left) > room ? left + room / part : end;
            }
        }
        return end;
    }

    private String label(Series series, int category) {
        boolean first = category == 0 && chart.series().size() > 1;
        return first ? series.named(category) : series.values().get(category).text();
    }

    float draw() {
        float bottom = 0;
        for (int i = 0; i < names.size(); i++) {
            bottom = group(i, bottom) + BETWEEN_GROUPS;
        }
        return bottom - BETWEEN_GROUPS;
    }

    private float x(BigDecimal number) {
        return left + scale.part(number) * (right - left);
    }

    /// Draws a category's name with its bars below it.
    ///
    /// @return where the group ends
    private float group(int category, float top) {
        List<String> name = names.get(category);
        float height = name.size() * sketch.leading;
        sketch.lines(name, 0, top + height / 2, Weight.SEMIBOLD);
        return bars(category, top + height);
    }

    private float bars(int category, float top) {
        float bottom = top + chart.series().size() * (BAR + BETWEEN_BARS) + BETWEEN_BARS;
        float y = top + BETWEEN_BARS;
        for (Series series : chart.series()) {
            bar(series, category, y);
            y += BAR + BETWEEN_BARS;
        }
        sketch.baseline(new Place(x(BigDecimal.ZERO), top), new Place(x(BigDecimal.ZERO), bottom));
        return bottom;
    }

    private void bar(Series series, int category, float top) {
        float end = x(series.number(category).orElse(BigDecimal.ZERO));
        float zero = x(BigDecimal.ZERO);
        String color = sketch.palette.series().get(chart.series().indexOf(series));
        sketch.area(Math.min(zero, end), top, Math.abs(end - zero), BAR, color);
        boolean below = end < zero;
        sketch.text(
                label(series, category),
                below ? end - GAP : end + GAP,
                top + BAR / 2,
                below ? Anchor.END : Anchor.START,
                Weight.REGULAR);
    }
}
