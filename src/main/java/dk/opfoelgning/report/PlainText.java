package dk.opfoelgning.report;

import java.util.regex.Pattern;

/// Numbers in running text.
final class PlainText {
    /// A digit that is not part of a name such as AUS08.
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Nd}+([.,]\\p{Nd}+)*");

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u202f]+");

    private PlainText() {}

    static boolean hasNumber(CharSequence text) {
        return NUMBER.matcher(text).find();
    }

    static Pattern number() {
        return NUMBER;
    }

    /// With single ordinary spaces only, as texts are compared.
    static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
