package dk.opfoelgning.document.chart;

/// Which colour of text can be read on another colour: one of black and white always has a contrast above 4.5 to 1.
public final class Contrast {
    static final String WHITE = "#FFFFFF";
    static final String BLACK = "#000000";

    private Contrast() {}

    public static String textOn(String background) {
        double luminance = luminance(background);
        return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? WHITE : BLACK;
    }

    /// As the accessibility guidelines (WCAG 2) define it.
    private static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }
}
