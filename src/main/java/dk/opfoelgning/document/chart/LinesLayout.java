package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.chart.Chart.Series;
import dk.opfoelgning.document.chart.Shape.Dash;
import dk.opfoelgning.document.chart.Shape.Place;
import java.util.ArrayList;
import java.util.List;

/// Lines over time, thin where numbers are missing, and their names and last numbers at the right.
final class LinesLayout {
    private static final float ABOVE = 6;
    private static final float MAIN = 2.2f;
    private static final float OTHER = 1.5f;
    /// A dot is wider than its line.
    private static final float DOT = 2.4f;

    private static final float ACROSS_GAP = 0.5f;

    private final Chart chart;
    private final Sketch sketch;
    private final EndNames names;
    private final Plot plot;

    LinesLayout(Chart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        this.names = new EndNames(
                sketch, chart.series().stream().map(LinesLayout::name).toList());
        this.plot = Plot.of(sketch, chart.scale(), chart.categories().size(), ABOVE, names.room());
    }

    /// With the last number, unless it is an earlier category's.
    private static String name(Series series) {
        int last = series.values().size() - 1;
        return series.number(last).isPresent() ? series.named(last) : series.name();
    }

    float draw() {
        plot.grid();
        plot.baseline();
        // the main line on top
        for (int i = chart.series().size() - 1; i >= 0; i--) {
            line(i);
        }
        names.draw(
                plot,
                chart.series().stream().map(this::end).toList(),
                (line, x, middle, width) -> stroke(line, List.of(new Place(x, middle), new Place(x + width, middle))));
        return new CategoryLabels(plot).draw(chart.categories(), plot.bottom() + 3);
    }

    private float end(Series series) {
        return series.known().isEmpty()
                ? plot.bottom()
                : place(series, series.known().getLast()).y();
    }

    private void line(int line) {
        Series series = chart.series().get(line);
        var stretch = new ArrayList<Place>();
        int last = -1;
        for (int i : series.known()) {
            var place = place(series, i);
            if (!stretch.isEmpty() && i > last + 1) {
                sketch.stroke(List.of(stretch.getLast(), place), ACROSS_GAP, color(line), Dash.SOLID);
                stretch(line, stretch);
            }
            stretch.add(place);
            last = i;
        }
        stretch(line, stretch);
    }

    /// Draws what came before a gap; a number between two gaps is a dot.
    private void stretch(int line, List<Place> stretch) {
        if (stretch.size() == 1) {
            sketch.stroke(List.copyOf(stretch), width(line) * DOT, color(line), Dash.SOLID);
        } else if (stretch.size() > 1) {
            stroke(line, List.copyOf(stretch));
        }
        stretch.clear();
    }

    private Place place(Series series, int category) {
        return new Place(plot.x(category), plot.y(series.number(category).orElseThrow()));
    }

    private void stroke(int line, List<Place> places) {
        sketch.stroke(places, width(line), color(line), Dash.values()[line]);
    }

    private static float width(int line) {
        return line == 0 ? MAIN : OTHER;
    }

    private String color(int line) {
        return sketch.palette.series().get(line);
    }
}
