package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.chart.Shape.Weight;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The categories below a plot: on lines of their own width, else with short months, else every second or third.
final class CategoryLabels {
    private static final float APART = 4;
    private static final Pattern MONTH = Pattern.compile(
            "(?i)\\b(?:januar|februar|marts|april|juni|juli|august|september|oktober|november|december)\\b");

    private final Sketch sketch;
    private final Plot plot;

    CategoryLabels(Plot plot) {
        this.sketch = plot.sketch();
        this.plot = plot;
    }

    /// Draws the labels below this height.
    ///
    /// @return where the lowest of them ends
    float draw(List<String> categories, float top) {
        float within = plot.slot() - APART;
        if (widestWord(categories) <= within) {
            return draw(categories, top, within, 1);
        }
        List<String> brief = categories.stream().map(CategoryLabels::brief).toList();
        float widest = widestWord(brief);
        int every = (int) Math.ceil((widest + APART) / plot.slot());
        return draw(brief, top, Math.max(widest, within), every);
    }

    private float widestWord(List<String> texts) {
        return (float) texts.stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .mapToDouble(sketch::widthOf)
                .max()
                .orElse(0);
    }

    /// The last category always has its label.
    private float draw(List<String> texts, float top, float within, int every) {
        int most = 1;
        for (int i = (texts.size() - 1) % every; i < texts.size(); i += every) {
            List<String> lines = sketch.wrapped(texts.get(i), within);
            draw(lines, plot.x(i), top);
            most = Math.max(most, lines.size());
        }
        return top + most * sketch.leading;
    }

    private void draw(List<String> lines, float x, float top) {
        float middle = top + sketch.leading / 2;
        for (String line : lines) {
            sketch.centred(line, x, middle, Weight.REGULAR);
            middle += sketch.leading;
        }
    }

    /// `September 2025` becomes `Sep. 2025`.
    private static String brief(String category) {
        return MONTH.matcher(category).replaceAll(month -> month.group().substring(0, 3) + ".");
    }
}
