package dk.opfoelgning.report;

import java.util.regex.Pattern;

/// Numbers in running text.
final class PlainText {
    /// Digits of any script, fractions and circled ones; not those of a name such as AUS08.
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{Lu}\\p{N}])\\p{N}+([.,]\\p{N}+)*");

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u202f]+");

    private PlainText() {}

    static boolean hasNumber(CharSequence text) {
        return NUMBER.matcher(text).find();
    }

    static boolean isNumeral(char letter) {
        return switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    static Pattern number() {
        return NUMBER;
    }

    /// With single ordinary spaces only, as texts are compared.
    static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
