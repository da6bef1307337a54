package dk.opfoelgning.extract;

/// Reads Danish decimal numbers straight from a buffer: `1.234.567,89`, `1234567,89`, `-1.000,5`.
final class Decimals {
    /// Not written as a number.
    static final long UNREADABLE = Long.MIN_VALUE;

    /// More decimals than wanted.
    static final long TOO_PRECISE = Long.MIN_VALUE + 1;

    /// A million millions and more.
    static final long TOO_LARGE = Long.MIN_VALUE + 2;

    private static final long LIMIT = 1_000_000_000_000L;
    private static final int NO_GROUPS = -1;

    private Decimals() {}

    static boolean isNumber(long result) {
        return result > TOO_LARGE;
    }

    /// @param decimals how many there may be at most, and at which the result stands: 2 for øre
    /// @return the number, or one of the constants above
    static long parse(char[] text, int start, int end, int decimals) {
        boolean isNegative = start < end && text[start] == '-';
        int from = isNegative ? start + 1 : start;
        int comma = comma(text, from, end);
        long whole = whole(text, from, comma);
        long fraction = comma == end ? 0 : fraction(text, comma + 1, end);
        if (whole == UNREADABLE || fraction == UNREADABLE) {
            return UNREADABLE;
        }
        int places = Math.max(0, end - comma - 1);
        if (places > decimals) {
            return TOO_PRECISE;
        }
        return whole >= LIMIT ? TOO_LARGE : sum(isNegative, shift(whole, decimals), shift(fraction, decimals - places));
    }

    private static long sum(boolean isNegative, long whole, long fraction) {
        return isNegative ? -whole - fraction : whole + fraction;
    }

    private static int comma(char[] text, int start, int end) {
        int at = start;
        while (at < end && text[at] != ',') {
            at++;
        }
        return at;
    }

    /// Either no full stops, or one after every three digits from the right.
    private static long whole(char[] text, int start, int end) {
        long value = 0;
        int group = NO_GROUPS;
        for (int i = start; i < end; i++) {
            char character = text[i];
            if (isDigit(character)) {
                value = Math.min(LIMIT, 10 * value + character - '0');
                group += group == NO_GROUPS ? 0 : 1;
            } else if (character == '.' && (group == 3 || group == NO_GROUPS && mayBeGrouped(text, start, i))) {
                group = 0;
            } else {
                return UNREADABLE;
            }
        }
        return start == end || group != NO_GROUPS && group != 3 ? UNREADABLE : value;
    }

    /// `0.123` is an English decimal number.
    private static boolean mayBeGrouped(char[] text, int start, int stop) {
        return stop > start && stop - start <= 3 && text[start] != '0';
    }

    private static long fraction(char[] text, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            if (!isDigit(text[i])) {
                return UNREADABLE;
            }
            value = Math.min(LIMIT, 10 * value + text[i] - '0');
        }
        return start == end ? UNREADABLE : value;
    }

    private static long shift(long value, int places) {
        long shifted = value;
        for (int i = 0; i < places; i++) {
            shifted *= 10;
        }
        return shifted;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
