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

/// Columns of parts from zero, the first at the bottom, with the total on top and the parts' names at the right; the
/// number of a part that is too low for it stands beside it.
final class StackedLayout {
    private static final float HAIR = 0.01f;
    private static final float SEAM = 0.6f;
    private static final float SAMPLE = 8;
    /// Digits are less high than their type size.
    private static final float TIGHT = 0.9f;
    /// Around a number beside its part: at least, and at most.
    private static final float AIR = 1;

    private static final float MOST_AIR = 2.5f;

    private final Chart chart;
    private final Sketch sketch;
    private final EndNames names;
    private final Plot plot;
    private final float width;
    private final float away;
    private final boolean isNumbered;
    private final List<String> colors;
    private final List<Float> middles = new ArrayList<>();
    private final List<Beside> beside = new ArrayList<>();

    /// A number beside its part, which is around this middle.
    private record Beside(String text, float middle) {}

    StackedLayout(Chart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        this.names =
                new EndNames(sketch, chart.series().stream().map(Series::name).toList());
        this.plot = Plot.of(sketch, chart.scale(), chart.categories().size(), sketch.leading, names.room());
        float usual = Math.min(ColumnsLayout.WIDEST, plot.slot() * ColumnsLayout.COLUMN);
        float room = roomBeside(0, chart.categories().size());
        float slim = Math.min(usual, plot.slot() - room);
        this.isNumbered = fit(chart.series(), Weight.REGULAR, slim) && fitBeside(slim);
        this.width = isNumbered ? slim : usual;
        this.away = Math.min(MOST_AIR, (plot.slot() - width - room) / 2 + AIR);
        this.colors = sketch.palette.parts();
    }

    /// All numbers of the parts are shown or none, so that none seems to be missing.
    private boolean fit(Collection<Series> series, Weight weight, float within) {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .allMatch(value -> sketch.widthOf(value.text(), weight) <= within);
    }

    /// Nothing beside a column may touch a total or the names at the right.
    private boolean fitBeside(float within) {
        int last = chart.categories().size() - 1;
        float atEnd = (plot.slot() - within) / 2 + EndNames.GAP;
        return roomBeside(0, last + 1) == 0
                || fit(chart.total().stream().toList(), Weight.SEMIBOLD, within) && roomBeside(last, last + 1) <= atEnd;
    }

    /// The widest number that stands beside its part in these categories, with air around it.
    private float roomBeside(int from, int to) {
        return (float) IntStream.range(from, to)
                .boxed()
                .flatMap(i -> chart.series().stream().map(part -> part.values().get(i)))
                .filter(value -> isLow(height(value.number().orElse(BigDecimal.ZERO))))
                .mapToDouble(value -> sketch.widthOf(value.text()) + 2 * AIR)
                .max()
                .orElse(0);
    }

    private float height(BigDecimal number) {
        return Math.abs(plot.y(number) - plot.y(BigDecimal.ZERO)) - SEAM;
    }

    private boolean isLow(float height) {
        return height > 0 && height < sketch.textSize * TIGHT;
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
            // Parts of nothing keep their order too
            middles.add((plot.y(from) + plot.y(to)) / 2 - part * HAIR);
            up = number.signum() < 0 ? up : to;
            down = number.signum() < 0 ? to : down;
        }
        total(category, plot.y(up));
        numbersBeside(category, plot.y(up));
    }

    /// A segment with its number inside, or if it is too low for that, beside it.
    private void segment(int category, String text, float from, float to, String color) {
        float height = Math.abs(to - from) - SEAM;
        if (height <= 0) {
            return;
        }
        sketch.area(plot.x(category) - width / 2, Math.min(from, to), width, height, color);
        float middle = (from + to - SEAM) / 2;
        if (isNumbered && isLow(height)) {
            beside.add(new Beside(text, middle));
        } else if (isNumbered) {
            sketch.text(text, plot.x(category), middle, Anchor.MIDDLE, Weight.REGULAR, Contrast.textOn(color));
        }
    }

    private void numbersBeside(int category, float top) {
        var labels = beside.stream()
                .map(number -> new Spread.Label(number.middle(), sketch.textSize * TIGHT))
                .toList();
        List<Float> places = Spread.of(labels, top, plot.bottom());
        for (int i = 0; i < places.size(); i++) {
            plot.labelAfter(plot.x(category) + width / 2 + away, beside.get(i).text(), places.get(i));
        }
        beside.clear();
    }

    private void total(int category, float top) {
        String text =
                chart.total().map(total -> total.values().get(category).text()).orElse("");
        boolean last = category == chart.categories().size() - 1;
        if (last || fit(chart.total().stream().toList(), Weight.SEMIBOLD, plot.slot())) {
            plot.label(text, plot.x(category), top - sketch.leading * 0.6f, Weight.SEMIBOLD);
        }
    }
}
