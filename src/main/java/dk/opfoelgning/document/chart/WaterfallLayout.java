package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.chart.Shape.Anchor;
import dk.opfoelgning.document.chart.Shape.Dash;
import dk.opfoelgning.document.chart.Shape.Place;
import dk.opfoelgning.document.chart.Shape.Weight;
import dk.opfoelgning.document.chart.Waterfall.Bar;
import dk.opfoelgning.document.chart.Waterfall.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/// Lying bars with their names at the left: levels from zero, steps from where the bar above ended, and a thin line
/// between the two; a level that is not the sum so far stands apart.
final class WaterfallLayout {
    private static final float NAMES = 0.44f;
    private static final float BAR = 11;
    private static final float BETWEEN = 5;
    private static final float APART = 13;
    private static final float GAP = 4;
    private static final float NAME_GAP = 8;
    private static final float THIN = 0.6f;
    /// Of the line of a step that adds nothing.
    private static final float THICK = 1.6f;

    private static final float BREAK = 5;
    private static final float SLANT = 2;
    private static final String BROKEN = "En brudt søjle er forkortet. Resten er tegnet i samme mål.";

    private final Chart chart;
    private final Sketch sketch;
    private final List<Bar> bars;
    private final BrokenAxis axis;
    private final List<List<String>> names;
    private final float left;
    private final float right;

    WaterfallLayout(Chart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        this.bars = Waterfall.of(chart);
        this.axis = BrokenAxis.of(bars);
        this.names = IntStream.range(0, bars.size()).mapToObj(this::name).toList();
        this.left = left();
        this.right = right();
    }

    private List<String> name(int row) {
        return sketch.wrapped(chart.categories().get(row), weight(row), sketch.width * NAMES);
    }

    private Weight weight(int row) {
        return chart.levels().contains(row) ? Weight.SEMIBOLD : Weight.REGULAR;
    }

    /// Where the axis begins: right of all names, and of the numbers that stand at the left of their bars.
    private float left() {
        float name = 0;
        float number = 0;
        for (int i = 0; i < bars.size(); i++) {
            for (String line : names.get(i)) {
                name = Math.max(name, sketch.widthOf(line, weight(i)));
            }
            number = bars.get(i).isBelowZero() ? Math.max(number, numberWidth(i)) : number;
        }
        return name + NAME_GAP + number;
    }

    /// Where the axis ends, so that each number fits behind its bar.
    private float right() {
        float end = sketch.width - THIN;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            float part = axis.part(bar.high().doubleValue());
            float room = sketch.width - left - numberWidth(i);
            end = !bar.isBelowZero() && part * (end - left) > room ? left + room / part : end;
        }
        return end;
    }

    private float numberWidth(int row) {
        return GAP + sketch.widthOf(bars.get(row).text(), weight(row));
    }

    private float x(BigDecimal number) {
        return x(number.doubleValue());
    }

    private float x(double number) {
        return left + axis.part(number) * (right - left);
    }

    float draw() {
        float bottom = 0;
        float above = 0;
        for (int row = 0; row < bars.size(); row++) {
            float top = bottom + space(row);
            bottom = top + Math.max(BAR, names.get(row).size() * sketch.leading);
            float middle = (top + bottom) / 2;
            row(row, middle);
            connect(row, above, middle - BAR / 2);
            above = middle + BAR / 2;
        }
        sketch.baseline(new Place(x(0), 0), new Place(x(0), bottom));
        return explain(bottom);
    }

    private float space(int row) {
        boolean apart = bars.get(row).kind() == Kind.LEVEL && !bars.get(row).follows();
        return row == 0 ? SLANT : apart ? APART : BETWEEN;
    }

    private void row(int row, float middle) {
        Bar bar = bars.get(row);
        sketch.lines(names.get(row), 0, middle, weight(row));
        switch (bar.kind()) {
            case LEVEL -> area(bar, middle, sketch.palette.accent());
            case RISE -> area(bar, middle, sketch.palette.increase());
            case FALL -> decrease(bar, middle);
            case MISSING -> {}
        }
        boolean atLeft = bar.isBelowZero();
        float x = atLeft ? x(bar.low()) - GAP : x(bar.high()) + GAP;
        sketch.text(bar.text(), x, middle, atLeft ? Anchor.END : Anchor.START, weight(row));
    }

    private void area(Bar bar, float middle, String color) {
        float from = x(bar.low());
        sketch.area(from, middle - BAR / 2, x(bar.high()) - from, BAR, color);
        if (bar.low().equals(bar.high())) {
            upright(from, middle, THICK, color);
        }
        if (axis.breaks(bar)) {
            cut(middle);
        }
    }

    /// Light, so it has an edge.
    private void decrease(Bar bar, float middle) {
        area(bar, middle, sketch.palette.decrease());
        float from = x(bar.low());
        float to = x(bar.high());
        float top = middle - BAR / 2;
        float foot = middle + BAR / 2;
        var edge = List.of(
                new Place(from, top),
                new Place(to, top),
                new Place(to, foot),
                new Place(from, foot),
                new Place(from, top));
        sketch.stroke(edge, THIN, sketch.palette.increase(), Dash.SOLID);
    }

    private void upright(float x, float middle, float thick, String color) {
        sketch.stroke(
                List.of(new Place(x, middle - BAR / 2), new Place(x, middle + BAR / 2)), thick, color, Dash.SOLID);
    }

    /// Two slanted lines with nothing between them.
    private void cut(float middle) {
        float x = x(axis.left().from());
        slash(x, middle, BREAK, Contrast.WHITE);
        slash(x - BREAK / 2, middle, THIN, sketch.palette.ink());
        slash(x + BREAK / 2, middle, THIN, sketch.palette.ink());
    }

    private void slash(float x, float middle, float thick, String color) {
        float half = BAR / 2 + SLANT;
        var places = List.of(new Place(x + SLANT, middle - half), new Place(x - SLANT, middle + half));
        sketch.stroke(places, thick, color, Dash.SOLID);
    }

    private void connect(int row, float above, float top) {
        if (bars.get(row).follows()) {
            float x = x(bars.get(row - 1).to());
            sketch.stroke(List.of(new Place(x, above), new Place(x, top)), THIN, sketch.palette.quiet(), Dash.SOLID);
        }
    }

    /// Tells what a broken bar is, if there is one.
    private float explain(float bottom) {
        if (bars.stream().noneMatch(axis::breaks)) {
            return bottom;
        }
        float y = bottom + APART;
        for (String line : sketch.wrapped(BROKEN, Weight.REGULAR, sketch.width)) {
            sketch.quiet(line, 0, y, Anchor.START);
            y += sketch.leading;
        }
        return y - sketch.leading / 2;
    }
}
