package dk.opfoelgning.document.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Breaks a text into lines at its spaces, and a word that fits no line anywhere.
final class Wrap {
    private final Predicate<String> fits;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private Wrap(Predicate<String> fits) {
        this.fits = fits;
    }

    static List<String> lines(String text, Predicate<String> fits) {
        var wrap = new Wrap(fits);
        for (String word : text.split(" ")) {
            wrap.add(word);
        }
        wrap.finish();
        return wrap.lines;
    }

    private void add(String word) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (fits(longer)) {
            line = longer;
        } else {
            finish();
            line = broken(word);
        }
    }

    private String broken(String word) {
        String rest = word;
        while (!fits(rest)) {
            int end = rest.length() - 1;
            while (end > 1 && !fits(rest.substring(0, end) + "-")) {
                end--;
            }
            lines.add(rest.substring(0, end) + "-");
            rest = rest.substring(end);
        }
        return rest;
    }

    private boolean fits(String text) {
        return text.length() < 2 || fits.test(text);
    }

    private void finish() {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        line = "";
    }
}
