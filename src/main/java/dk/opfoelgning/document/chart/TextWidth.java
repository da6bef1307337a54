package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.chart.Shape.Weight;

/// How wide text is about, in the embedded face or another: rather too wide, so that texts keep clear of one another.
final class TextWidth {
    private static final float HEAVIER = 1.08f;
    private static final String NARROW = "iIjl.,:;'!|()[]- \u00a0";
    private static final String SLIM = "frt/";
    private static final String WIDE = "mwMW%@—…";

    private TextWidth() {}

    static float of(String text, Weight weight, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
        }
        return width * size * (weight == Weight.SEMIBOLD ? HEAVIER : 1);
    }

    private static float of(char letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.34f;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 0.42f;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.95f;
        }
        return Character.isUpperCase(letter) || letter == 'æ' ? 0.72f : 0.63f;
    }
}
