package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.ChartHeight;
import dk.opfoelgning.document.chart.Chart.Series;
import dk.opfoelgning.document.chart.Shape.Anchor;
import dk.opfoelgning.document.chart.Shape.Weight;
import java.math.BigDecimal;

/// Columns from zero with their numbers at their ends, or if they are too many, with the last one's beside it.
final class ColumnsLayout {
    static final float COLUMN = 0.64f;
    static final float WIDEST = 46;
    private static final float GAP = 3;
    /// From a column's end to the middle of its number.
    private static final float AWAY = 0.6f;

    private final Chart chart;
    private final Series series;
    private final Sketch sketch;
    private final Plot plot;
    private final boolean isLabelled;

    ColumnsLayout(Chart chart, Sketch sketch) {
        this.chart = chart;
        this.series = chart.series().getFirst();
        this.sketch = sketch;
        Plot all = plot(0);
        this.plot = fits(all) ? all : plot(GAP + sketch.widthOf(last(), Weight.SEMIBOLD));
        this.isLabelled = fits(plot);
    }

    private Plot plot(float atRight) {
        return Plot.of(sketch, chart.scale(), chart.categories().size(), sketch.leading, atRight);
    }

    private String last() {
        return series.values().getLast().text();
    }

    private boolean fits(Plot on) {
        return series.values().stream().allMatch(value -> sketch.widthOf(value.text(), Weight.SEMIBOLD) <= on.slot());
    }

    float draw() {
        if (hasGrid()) {
            plot.grid();
        }
        for (int i = 0; i < series.values().size(); i++) {
            column(i, series.number(i).orElse(BigDecimal.ZERO));
        }
        plot.baseline();
        labels();
        float below = plot.scale().low().signum() < 0 ? sketch.leading : 0;
        return new CategoryLabels(plot).draw(chart.categories(), plot.bottom() + below + GAP);
    }

    /// A low one has no room for lines between its numbers.
    private boolean hasGrid() {
        return chart.height() == ChartHeight.USUAL || !isLabelled;
    }

    private void column(int category, BigDecimal number) {
        float width = Math.min(WIDEST, plot.slot() * COLUMN);
        float zero = plot.y(BigDecimal.ZERO);
        float end = plot.y(number);
        float x = plot.x(category) - width / 2;
        sketch.area(x, Math.min(zero, end), width, Math.abs(end - zero), sketch.palette.accent());
    }

    private void labels() {
        int last = series.values().size() - 1;
        if (!isLabelled) {
            float end = plot.y(series.number(last).orElse(BigDecimal.ZERO));
            sketch.text(last(), plot.right() + GAP, end, Anchor.START, Weight.SEMIBOLD);
            return;
        }
        for (int i = 0; i <= last; i++) {
            label(i, i == last ? Weight.SEMIBOLD : Weight.REGULAR);
        }
    }

    private void label(int category, Weight weight) {
        BigDecimal number = series.number(category).orElse(BigDecimal.ZERO);
        float away = sketch.leading * (number.signum() < 0 ? AWAY : -AWAY);
        String text = series.values().get(category).text();
        float middle = plot.y(number) + away;
        if (hasGrid()) {
            plot.label(text, plot.x(category), middle, weight);
        } else {
            sketch.centred(text, plot.x(category), middle, weight);
        }
    }
}
