package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.chart.Waterfall.Bar;
import dk.opfoelgning.document.chart.Waterfall.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A waterfall in sentences: each level, and the steps that lead to it.
final class WaterfallStory {
    private static final String UNKNOWN = "ikke oplyst";

    private final Chart chart;
    private final List<Bar> bars;
    private final List<String> sentences = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    private WaterfallStory(Chart chart) {
        this.chart = chart;
        this.bars = Waterfall.of(chart);
    }

    static List<String> of(Chart chart) {
        var story = new WaterfallStory(chart);
        for (int row = 0; row < story.bars.size(); row++) {
            story.tell(row);
        }
        story.stepsAlone();
        return story.sentences;
    }

    private void tell(int row) {
        if (chart.levels().contains(row)) {
            level(row);
        } else {
            steps.add(step(row));
        }
    }

    private void level(int row) {
        String name = chart.categories().get(row);
        Bar bar = bars.get(row);
        if (bar.follows() && !steps.isEmpty()) {
            sentences.add(capital(Alternative.joined(steps)) + " fører til " + Alternative.lowered(name) + " på "
                    + bar.text());
            steps.clear();
        } else {
            stepsAlone();
            sentences.add(name + " er " + told(bar));
        }
    }

    private String step(int row) {
        return Alternative.lowered(chart.categories().get(row)) + " (" + told(bars.get(row)) + ")";
    }

    private static String told(Bar bar) {
        return bar.kind() == Kind.MISSING ? UNKNOWN : bar.text();
    }

    /// Steps that lead to no level.
    private void stepsAlone() {
        if (!steps.isEmpty()) {
            sentences.add("Ændringer: " + Alternative.joined(steps));
            steps.clear();
        }
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
