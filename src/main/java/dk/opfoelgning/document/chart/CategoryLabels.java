package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.chart.Shape.Weight;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The categories below a plot: on one line if they fit, else with short months, else on more lines, else only some.
final class CategoryLabels {
    private static final float APART = 4;
    private static final char NO_BREAK = '\u00a0';
    private static final String LINE = "\n";
    private static final String WORD = " ";
    private static final Pattern MONTH = Pattern.compile(
            "(?i)\\b(?:januar|februar|marts|april|juni|juli|august|september|oktober|november|december)\\b");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

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
        List<String> full =
                categories.stream().map(text -> text.replace(NO_BREAK, ' ')).toList();
        List<String> brief = full.stream().map(CategoryLabels::brief).toList();
        float within = plot.slot() - APART;
        for (String splitter : List.of(LINE, WORD)) {
            for (List<String> texts : List.of(full, brief)) {
                if (widest(texts, splitter) <= within) {
                    return draw(texts, top, within, 1);
                }
            }
        }
        float word = widest(brief, WORD);
        return draw(brief, top, word, (int) Math.ceil((word + APART) / plot.slot()));
    }

    private float widest(List<String> texts, String splitter) {
        return (float) texts.stream()
                .flatMap(text -> Arrays.stream(text.split(splitter)))
                .mapToDouble(sketch::widthOf)
                .max()
                .orElse(0);
    }

    /// The last category always has its label; a year below months stands at its first one.
    private float draw(List<String> texts, float top, float within, int every) {
        int most = 1;
        String year = "";
        for (int i = (texts.size() - 1) % every; i < texts.size(); i += every) {
            List<String> lines = sketch.wrapped(texts.get(i), Weight.REGULAR, within);
            String last = lines.getLast();
            boolean told = lines.size() == 2 && last.equals(year);
            draw(told ? lines.subList(0, 1) : lines, plot.x(i), top);
            year = YEAR.matcher(last).matches() ? last : "";
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
