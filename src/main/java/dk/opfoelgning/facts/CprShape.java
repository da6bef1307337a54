package dk.opfoelgning.facts;

import java.nio.CharBuffer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what is shaped like a CPR number: six digits that form a date DDMMYY, an optional hyphen or space, four
/// digits, not inside a longer run. There is no checksum to go by: numbers since 2007 need not pass modulus 11.
public final class CprShape {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<![\\p{L}\\d]|\\d[.,])(\\d{2})(\\d{2})(\\d{2})[-\\u2010-\\u2013 \\u00a0\\u202f]?\\d{4}(?![\\p{L}\\d]|[.,]\\d)");

    private static final int DIGITS = 10;
    private static final String MASK = "(noget, der ligner et CPR-nummer)";

    private CprShape() {}

    public static boolean isIn(CharSequence text) {
        return hasEnoughDigits(text) && matches(text);
    }

    /// Looks at the part of a buffer from `start` to before `end`, without a copy of it.
    public static boolean isIn(char[] text, int start, int end) {
        return hasEnoughDigits(text, start, end) && matches(CharBuffer.wrap(text, start, end - start));
    }

    private static boolean hasEnoughDigits(CharSequence text) {
        return text.length() >= DIGITS && text.chars().filter(CprShape::isDigit).count() >= DIGITS;
    }

    private static boolean hasEnoughDigits(char[] text, int start, int end) {
        if (end - start < DIGITS) {
            return false;
        }
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += isDigit(text[i]) ? 1 : 0;
        }
        return digits >= DIGITS;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /// The same text with a few words in place of each one, for messages that quote what people wrote.
    public static String masked(String text) {
        return isIn(text) ? SHAPE.matcher(text).replaceAll(CprShape::masked) : text;
    }

    private static String masked(MatchResult match) {
        return isDate(match) ? MASK : Matcher.quoteReplacement(match.group());
    }

    private static boolean matches(CharSequence text) {
        var matcher = SHAPE.matcher(text);
        while (matcher.find()) {
            if (isDate(matcher)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(MatchResult match) {
        return isDate(number(match.group(1)), number(match.group(2)), number(match.group(3)));
    }

    private static boolean isDate(int day, int month, int yearOfCentury) {
        return switch (month) {
            case 1, 3, 5, 7, 8, 10, 12 -> day >= 1 && day <= 31;
            case 4, 6, 9, 11 -> day >= 1 && day <= 30;
            case 2 -> day >= 1 && day <= (yearOfCentury % 4 == 0 ? 29 : 28);
            default -> false;
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
