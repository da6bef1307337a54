package dk.opfoelgning.facts;

import java.util.regex.Pattern;

/// Finds what is shaped like a CPR number: six digits that form a date DDMMYY, an optional hyphen or space, four
/// digits, not inside a longer run. There is no checksum to go by: numbers since 2007 need not pass modulus 11.
public final class CprShape {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<![\\p{L}\\d]|\\d[.,])(\\d{2})(\\d{2})(\\d{2})[-\\u2010-\\u2013 \\u00a0\\u202f]?\\d{4}(?![\\p{L}\\d]|[.,]\\d)");

    private CprShape() {}

    public static boolean isIn(CharSequence text) {
        var matcher = SHAPE.matcher(text);
        while (matcher.find()) {
            if (isDate(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)))) {
                return true;
            }
        }
        return false;
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
