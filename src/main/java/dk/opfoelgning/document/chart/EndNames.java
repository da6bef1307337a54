package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.chart.Shape.Weight;
import java.util.ArrayList;
import java.util.List;

/// Names at the right of a plot, each beside what it names and clear of the others, after a sample of its colour.
final class EndNames {
    private static final float WIDEST = 0.3f;
    static final float GAP = 6;
    private static final float SAMPLE = 14;
    private static final float BETWEEN = 2;

    private final Sketch sketch;
    private final List<List<String>> names;

    /// Draws a sample in this width around this height.
    @FunctionalInterface
    interface Sample {
        void draw(int index, float x, float middle, float width);
    }

    EndNames(Sketch sketch, List<String> names) {
        this.sketch = sketch;
        this.names = names.stream()
                .map(name -> sketch.wrapped(name, Weight.REGULAR, sketch.width * WIDEST))
                .toList();
    }

    /// How much of the drawing's width they need.
    float room() {
        return GAP
                + SAMPLE
                + (float) names.stream()
                        .flatMap(List::stream)
                        .mapToDouble(sketch::widthOf)
                        .max()
                        .orElse(0);
    }

    /// @param wanted the height at which each name would like to stand
    void draw(Plot plot, List<Float> wanted, Sample sample) {
        var labels = new ArrayList<Spread.Label>();
        for (int i = 0; i < names.size(); i++) {
            labels.add(new Spread.Label(wanted.get(i), names.get(i).size() * sketch.leading + BETWEEN));
        }
        List<Float> places = Spread.of(labels, plot.top() - sketch.leading / 2, plot.bottom());
        for (int i = 0; i < names.size(); i++) {
            draw(i, plot.right() + GAP, places.get(i), sample);
        }
    }

    private void draw(int index, float x, float middle, Sample sample) {
        List<String> lines = names.get(index);
        float first = middle - (lines.size() - 1) * sketch.leading / 2;
        sample.draw(index, x, first, SAMPLE - 4);
        for (int i = 0; i < lines.size(); i++) {
            sketch.text(lines.get(i), x + SAMPLE, first + i * sketch.leading, Shape.Anchor.START, Weight.REGULAR);
        }
    }
}
