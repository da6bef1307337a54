package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Table.Cell;
import java.util.ArrayList;
import java.util.List;

/// Where a table's columns stand, and the type that makes room for them.
record Columns(TextStyle style, float gap, float[] widths, float[] fractions) {
    private static final float MOST_STRETCH = 30;

    /// A table's type and the gap between its columns.
    private record Setting(TextStyle style, float gap) {
        static List<Setting> fromComfortableToTight(TextStyle style) {
            return List.of(
                    new Setting(style, 14),
                    new Setting(style, 8),
                    new Setting(style.sized(style.size() * 0.9f), 7),
                    new Setting(style.sized(style.size() * 0.8f), 5));
        }
    }

    /// Chooses the most comfortable type in which no word is broken, else no syllable, else the tightest.
    static Columns fit(Table table, Look look) {
        var settings = Setting.fromComfortableToTight(look.table);
        var tried = new ArrayList<Tried>();
        for (Setting setting : settings) {
            var candidate = new Tried(setting, new ColumnMeasures(table, setting.style(), look).spread(setting.gap()));
            if (candidate.fits(candidate.measures().words, look)) {
                return candidate.columns(look);
            }
            tried.add(candidate);
        }
        return tried.stream()
                .filter(setting -> setting.fits(setting.measures().syllables, look))
                .findFirst()
                .orElse(tried.getLast())
                .columns(look);
    }

    /// A setting with what the table measures in it.
    private record Tried(Setting setting, ColumnMeasures measures) {
        boolean fits(float[] widths, Look look) {
            return ColumnMeasures.sum(widths) <= available(look);
        }

        float available(Look look) {
            return look.frame.width() - setting.gap() * (measures.natural.length - 1);
        }

        Columns columns(Look look) {
            var widths = widths(measures, available(look));
            return new Columns(setting.style(), setting.gap(), widths, measures.fractions).stretched(look);
        }
    }

    private static float[] widths(ColumnMeasures measures, float available) {
        if (ColumnMeasures.sum(measures.natural) <= available) {
            return measures.natural;
        }
        if (ColumnMeasures.sum(measures.words) <= available) {
            return between(measures.words, measures.wrapped, available);
        }
        if (ColumnMeasures.sum(measures.syllables) <= available) {
            return between(measures.syllables, measures.words, available);
        }
        return between(new float[measures.words.length], measures.syllables, available);
    }

    /// Gives each column its least width and a share of what is left, by how much more it would like.
    private static float[] between(float[] least, float[] most, float available) {
        float free = available - ColumnMeasures.sum(least);
        float wanted = Math.max(1, ColumnMeasures.sum(most) - ColumnMeasures.sum(least));
        var widths = new float[least.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = least[i] + free * (most[i] - least[i]) / wanted;
        }
        return widths;
    }

    /// Widens a narrow table towards the width of the text.
    private Columns stretched(Look look) {
        float missing = look.textBox().width() - width();
        if (missing <= 0 || widths.length == 1) {
            return this;
        }
        float more = Math.min(MOST_STRETCH, missing / (widths.length - 1));
        return new Columns(style, gap + more, widths, fractions);
    }

    float width() {
        return ColumnMeasures.sum(widths) + gap * (widths.length - 1);
    }

    /// The stretch of the page that a cell fills.
    Look.Box box(Cell cell) {
        float x = left(cell.column());
        return new Look.Box(x, left(cell.end()) - gap - x);
    }

    private float left(int column) {
        float left = 0;
        for (int i = 0; i < column; i++) {
            left += widths[i] + gap;
        }
        return left;
    }
}
