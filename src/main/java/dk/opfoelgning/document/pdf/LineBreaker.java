package dk.opfoelgning.document.pdf;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines, ragged right; a word that fits no line is broken by syllables or else anywhere.
final class LineBreaker {
    /// More letters than any line holds.
    static final int UNLIMITED = Integer.MAX_VALUE;

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
        for (int[] word : text.words(from, end)) {
            if (!fits(start, word[1])) {
                breakBefore(last);
                breakWithin(word[1]);
            }
            last = word[1];
        }
        finish(end);
    }

    private void breakBefore(int index) {
        if (index > start) {
            finish(index);
        }
    }

    private void breakWithin(int end) {
        while (!fits(start, end)) {
            int syllable = lastBreak(end, Cut.SYLLABLE);
            if (syllable > start) {
                add(syllable, String.valueOf(Breaks.HYPHEN));
            } else {
                finish(lastBreak(end, Cut.ANYWHERE));
            }
        }
    }

    private enum Cut {
        SYLLABLE,
        ANYWHERE
    }

    private int lastBreak(int end, Cut cut) {
        int visible = text.visibleEnd(start, end);
        int found = cut == Cut.ANYWHERE ? start + 1 : start;
        for (int i = start + 1; i < visible - 1 && text.width(start, i) <= width && i - start < letters; i++) {
            boolean allowed = cut == Cut.ANYWHERE || isSyllable(i, visible);
            found = allowed ? i : found;
        }
        return found;
    }

    private boolean isSyllable(int index, int end) {
        return Breaks.isSyllable(text.text(), start, index, end)
                && text.width(start, index) + text.hyphen(index) <= width;
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
