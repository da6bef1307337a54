package dk.opfoelgning.document.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Text whose letters are measured, ready to be broken into lines.
final class MeasuredText {
    private static final Locale DANISH = Locale.of("da", "DK");

    private final String text;
    private final List<Run> runs;
    private final float[] edges;

    MeasuredText(List<Run> runs) {
        this.runs = runs;
        this.text = runs.size() == 1
                ? runs.getFirst().text()
                : runs.stream().map(Run::text).reduce("", String::concat);
        this.edges = edges();
    }

    private float[] edges() {
        var edges = new float[text.length() + 1];
        int at = 0;
        for (Run run : runs) {
            for (int i = 0; i < run.text().length(); i++, at++) {
                char letter = run.text().charAt(i);
                float width = Breaks.isInvisible(letter) || letter == '\n'
                        ? 0
                        : run.style().width(letter);
                edges[at + 1] = edges[at] + width;
            }
        }
        return edges;
    }

    String text() {
        return text;
    }

    float width(int start, int end) {
        return edges[end] - edges[start];
    }

    /// The width of the text before any forced line break is wrapped further.
    float natural() {
        float widest = 0;
        for (int start = 0; start <= text.length(); start = paragraphEnd(start) + 1) {
            widest = Math.max(widest, width(start, paragraphEnd(start)));
        }
        return widest;
    }

    int paragraphEnd(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /// The widest stretch that no line may break.
    float widestWord() {
        float widest = 0;
        for (int[] word : words(0, text.length())) {
            widest = Math.max(widest, width(word[0], visibleEnd(word[0], word[1])));
        }
        return widest;
    }

    /// The widest stretch when words are hyphenated too.
    float widestSyllable() {
        float widest = 0;
        for (int[] word : words(0, text.length())) {
            int end = visibleEnd(word[0], word[1]);
            int start = word[0];
            BitSet places = Hyphenation.places(text, start, end);
            for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
                widest = Math.max(widest, width(start, i) + hyphen(i));
                start = i;
            }
            widest = Math.max(widest, width(start, end));
        }
        return widest;
    }

    /// The stretches between places where a line may break, as pairs of start and end.
    List<int[]> words(int start, int end) {
        var words = new ArrayList<int[]>();
        var iterator = BreakIterator.getLineInstance(DANISH);
        iterator.setText(text.substring(start, end));
        int from = start + iterator.first();
        for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
            if (!isInNumber(start + to)) {
                words.add(new int[] {from, start + to});
                from = start + to;
            }
        }
        return words;
    }

    /// The iterator would break a signed number after its full stop.
    private boolean isInNumber(int index) {
        return index > 1
                && index < text.length()
                && Character.isDigit(text.charAt(index))
                && ".,".indexOf(text.charAt(index - 1)) >= 0
                && Character.isDigit(text.charAt(index - 2));
    }

    /// The end without the white space that hangs over a line's end.
    int visibleEnd(int start, int end) {
        int visible = end;
        while (visible > start && (text.charAt(visible - 1) == ' ' || text.charAt(visible - 1) == '\n')) {
            visible--;
        }
        return visible;
    }

    /// The width of a hyphen set before this index.
    float hyphen(int index) {
        return styleAt(index - 1).width(Breaks.HYPHEN);
    }

    private TextStyle styleAt(int index) {
        int start = 0;
        for (Run run : runs) {
            start += run.text().length();
            if (index < start) {
                return run.style();
            }
        }
        return runs.getLast().style();
    }

    /// Sets a stretch as a line, with a hyphen at its end if asked for.
    Line line(int start, int end, String ending) {
        var pieces = new ArrayList<Line.Piece>(1);
        int at = 0;
        for (Run run : runs) {
            int from = Math.max(start, at);
            int to = Math.min(end, at + run.text().length());
            if (from < to) {
                pieces.add(piece(run, from, to, to == end ? ending : ""));
            }
            at += run.text().length();
        }
        return new Line(pieces, width(start, visibleEnd(start, end)) + (ending.isEmpty() ? 0 : hyphen(end)));
    }

    private Line.Piece piece(Run run, int from, int to, String ending) {
        String shown = visible(text.substring(from, to)) + ending;
        return new Line.Piece(shown, run.style(), run.link(), width(from, to));
    }

    private static String visible(String text) {
        return text.chars().anyMatch(c -> Breaks.isInvisible((char) c))
                ? text.chars()
                        .filter(c -> !Breaks.isInvisible((char) c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }
}
