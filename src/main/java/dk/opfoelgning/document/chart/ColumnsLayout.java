package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.chart.Chart.Series;
import dk.opfoelgning.document.chart.Shape.Weight;
import java.math.BigDecimal;

/// Columns from zero, with their numbers above them as far as there is room.
final class ColumnsLayout {
    static final float COLUMN = 0.64f;
    static final float WIDEST = 46;

    private final Chart chart;
    private final Series series;
    private final Sketch sketch;
    private final Plot plot;

    ColumnsLayout(Chart chart, Sketch sketch) {
        this.chart = chart;
        this.series = chart.series().getFirst();
        this.sketch = sketch;
        var scale = Scale.fromZero(chart.numbers(), chart.decimals());
        this.plot = Plot.of(sketch, scale, chart.categories().size(), sketch.leading, 0);
    }

    float draw() {
        plot.grid();
        for (int i : series.known()) {
            column(i, series.values().get(i).number().orElseThrow());
        }
        plot.baseline();
        labels();
        float below = plot.scale().low().signum() < 0 ? sketch.leading : 0;
        return new CategoryLabels(plot).draw(chart.categories(), plot.bottom() + below + 3);
    }

    private void column(int category, BigDecimal number) {
        float width = Math.min(WIDEST, plot.slot() * COLUMN);
        float zero = plot.y(BigDecimal.ZERO);
        float end = plot.y(number);
        float x = plot.x(category) - width / 2;
        sketch.area(x, Math.min(zero, end), width, Math.abs(end - zero), sketch.palette.accent());
    }

    /// All numbers if they fit beside one another, else those of the first and the last column.
    private void labels() {
        int last = series.values().size() - 1;
        boolean all = series.values().stream().allMatch(value -> sketch.widthOf(value.text()) <= plot.slot());
        for (int i = 0; i <= last; i++) {
            if (all || i == 0 || i == last) {
                label(i, i == last ? Weight.SEMIBOLD : Weight.REGULAR);
            }
        }
    }

    private void label(int category, Weight weight) {
        BigDecimal number = series.number(category).orElse(BigDecimal.ZERO);
        float away = number.signum() < 0 ? sketch.leading * 0.6f : -sketch.leading * 0.6f;
        String text = series.values().get(category).text();
        sketch.centred(text, plot.x(category), plot.y(number) + away, weight);
    }
}
