package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.chart.Chart.Series;
import dk.opfoelgning.document.chart.Chart.Value;
import dk.opfoelgning.document.chart.Shape.Anchor;
import dk.opfoelgning.document.chart.Shape.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Columns of parts from zero, the first at the bottom, with the total on top and the parts' names at the right.
final class StackedLayout {
    private static final float SEAM = 0.6f;
    private static final float SAMPLE = 8;
    /// Digits are less high than their type size.
    private static final float TIGHT = 0.9f;

    private final Chart chart;
    private final Sketch sketch;
    private final EndNames names;
    private final Plot plot;
    private final float width;
    private final boolean isNumbered;
    private final List<String> colors;
    private final List<Float> middles = new ArrayList<>();

    StackedLayout(Chart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        this.names =
                new EndNames(sketch, chart.series().stream().map(Series::name).toList());
        this.plot = Plot.of(sketch, chart.scale(), chart.categories().size(), sketch.leading, names.room());
        this.width = Math.min(ColumnsLayout.WIDEST, plot.slot() * ColumnsLayout.COLUMN);
        this.isNumbered = fit(chart.series(), Weight.REGULAR, width);
        this.colors = sketch.palette.parts();
    }

    /// All numbers of the parts are shown or none, so that none seems to be missing.
    private boolean fit(Collection<Series> series, Weight weight, float within) {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .allMatch(value -> sketch.widthOf(value.text(), weight) <= within);
    }

    static Scale scale(Chart chart) {
        List<BigDecimal> ends = IntStream.range(0, chart.categories().size())
                .boxed()
                .flatMap(i -> Stream.of(sum(chart, i, 1), sum(chart, i, -1)))
                .toList();
        return Scale.fromZero(ends, chart.decimals());
    }

    /// The sum of a category's parts of this sign.
    private static BigDecimal sum(Chart chart, int category, int sign) {
        return chart.series().stream()
                .flatMap(part -> part.number(category).stream())
                .filter(number -> number.signum() == sign)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    float draw() {
        plot.grid();
        for (int i = 0; i < chart.categories().size(); i++) {
            column(i);
        }
        plot.baseline();
        names.draw(
                plot,
                middles,
                (part, x, middle, _) -> sketch.area(x, middle - SAMPLE / 2, SAMPLE, SAMPLE, colors.get(part)));
        return new CategoryLabels(plot).draw(chart.categories(), plot.bottom() + 3);
    }

    private void column(int category) {
        BigDecimal up = BigDecimal.ZERO;
        BigDecimal down = BigDecimal.ZERO;
        middles.clear();
        for (int part = 0; part < chart.series().size(); part++) {
            Value value = chart.series().get(part).values().get(category);
            BigDecimal number = value.number().orElse(BigDecimal.ZERO);
            BigDecimal from = number.signum() < 0 ? down : up;
            BigDecimal to = from.add(number);
            segment(category, value.text(), plot.y(from), plot.y(to), colors.get(part));
            middles.add((plot.y(from) + plot.y(to)) / 2);
            up = number.signum() < 0 ? up : to;
            down = number.signum() < 0 ? to : down;
        }
        total(category, plot.y(up));
    }

    /// A segment with its number inside if that fits.
    private void segment(int category, String text, float from, float to, String color) {
        float height = Math.abs(to - from);
        if (height <= SEAM) {
            return;
        }
        sketch.area(plot.x(category) - width / 2, Math.min(from, to), width, height - SEAM, color);
        if (isNumbered && height - SEAM >= sketch.textSize * TIGHT) {
            float middle = (from + to - SEAM) / 2;
            sketch.text(text, plot.x(category), middle, Anchor.MIDDLE, Weight.REGULAR, Contrast.textOn(color));
        }
    }

    private void total(int category, float top) {
        String text =
                chart.total().map(total -> total.values().get(category).text()).orElse("");
        boolean last = category == chart.categories().size() - 1;
        if (last || fit(chart.total().stream().toList(), Weight.SEMIBOLD, plot.slot())) {
            sketch.centred(text, plot.x(category), top - sketch.leading * 0.6f, Weight.SEMIBOLD);
        }
    }
}
