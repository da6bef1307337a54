package dk.opfoelgning.document.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Breaks text into lines, ragged right; a word that fits no line is hyphenated or else broken anywhere.
final class LineBreaker {
    /// More letters than any line holds.
    static final int UNLIMITED = Integer.MAX_VALUE;

    private static final int FEWEST_LAST_LETTERS = 14;

    private final MeasuredText text;
    private final float width;
    private final int letters;
    private final List<Line> lines = new ArrayList<>();
    private int start;

    private LineBreaker(MeasuredText text, float width, int letters) {
        this.text = text;
        this.width = width + 0.01f;
        this.letters = letters;
    }

    /// Breaks at a width in points and a number of letters, whichever comes first.
    static List<Line> lines(MeasuredText text, float width, int letters) {
        return new LineBreaker(text, width, letters).lines();
    }

    private List<Line> lines() {
        int length = text.text().length();
        for (int from = 0; from < length; from = text.paragraphEnd(from) + 1) {
            paragraph(from, text.paragraphEnd(from));
        }
        return lines;
    }

    private void paragraph(int from, int end) {
        start = from;
        if (fits(from, end)) {
            finish(end);
            return;
        }
        int last = from;
        for (int[] word : endKeptTogether(text.words(from, end))) {
            if (!fits(start, word[1])) {
                breakBefore(last);
                breakWithin(word);
            }
            last = word[1];
        }
        finish(end);
    }

    /// Joins the last words, so that no short one stands on a line of its own.
    private List<int[]> endKeptTogether(List<int[]> words) {
        while (words.size() > 1 && isShort(words.getLast()) && isNarrow(words.get(words.size() - 2), words.getLast())) {
            int end = words.removeLast()[1];
            words.getLast()[1] = end;
        }
        return words;
    }

    private boolean isShort(int[] word) {
        return word[1] - word[0] < FEWEST_LAST_LETTERS;
    }

    private boolean isNarrow(int[] first, int[] last) {
        return text.width(first[0], text.visibleEnd(first[0], last[1])) < width / 3;
    }

    private void breakBefore(int index) {
        if (index > start) {
            finish(index);
        }
    }

    private void breakWithin(int[] word) {
        if (fits(start, word[1])) {
            return;
        }
        BitSet places = Hyphenation.places(text.text(), word[0], word[1]);
        while (!fits(start, word[1])) {
            int place = lastPlace(places, word[1]);
            if (place > start) {
                add(place, String.valueOf(Breaks.HYPHEN));
            } else {
                finish(lastLetter(word[1]));
            }
        }
    }

    /// The last place at which the line has room for a hyphen, or else its start.
    private int lastPlace(BitSet places, int end) {
        int place = places.previousSetBit(end);
        while (place > start && (place - start >= letters || text.width(start, place) + text.hyphen(place) > width)) {
            place = places.previousSetBit(place - 1);
        }
        return Math.max(place, start);
    }

    private int lastLetter(int end) {
        int last = start + 1;
        while (last < end - 1 && text.width(start, last + 1) <= width && last + 1 - start < letters) {
            last++;
        }
        return last;
    }

    private boolean fits(int from, int to) {
        int visible = text.visibleEnd(from, to);
        return text.width(from, visible) <= width && visible - from <= letters;
    }

    private void finish(int end) {
        boolean soft = end > start && text.text().charAt(end - 1) == Breaks.SOFT_HYPHEN;
        add(end, soft ? String.valueOf(Breaks.HYPHEN) : "");
    }

    private void add(int end, String ending) {
        lines.add(text.line(start, end, ending));
        start = end;
    }
}
