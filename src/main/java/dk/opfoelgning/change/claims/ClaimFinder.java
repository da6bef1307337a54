package dk.opfoelgning.change.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers with their units in a passage.
record ClaimFinder(int line, String text, ClaimUnit usual) {
    private static final String MANY = "to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv";
    private static final List<String> WORDS = List.of(MANY.split("\\|"));
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/])([+−–-]\\s?(?=\\d))?(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?(?![\\p{L}\\p{N}]|[.,/-]\\d)"
                    + "|(?<![\\p{L}\\p{N}])(" + MANY + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// What is counted may be left out: `tre er gået ud`.
    private static final Pattern MOVED =
            Pattern.compile("\\s+er\\s+(?:kommet\\s+til|gået\\s+ud)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int THOUSAND = 3;

    /// @param start and end: of the claim in the passage
    record Found(Claim claim, int start, int end) {}

    /// @param usual the unit that a table's head names for a bare number
    ClaimFinder {}

    List<Found> found() {
        var found = new ArrayList<Found>();
        var number = NUMBER.matcher(NoClaims.without(text));
        int from = 0;
        while (number.find(from)) {
            from = number.end();
            var unit = ClaimUnit.at(text, number.end());
            if (number.group(4) == null || unit.unit().isCount() || isMoved(number.end())) {
                found.add(found(number, unit));
                from = unit.end();
            }
        }
        return List.copyOf(found);
    }

    private boolean isMoved(int from) {
        return MOVED.matcher(text).region(from, text.length()).lookingAt();
    }

    private Found found(Matcher number, ClaimUnit.Written written) {
        int start = number.start();
        int end = Math.max(number.end(), written.end());
        var unit = written.unit() == ClaimUnit.NONE ? usual : written.unit();
        var value = value(number);
        var claim = new Claim(
                line
                        + (int) text.substring(0, start)
                                .chars()
                                .filter(letter -> letter == '\n')
                                .count(),
                text.substring(start, end).replaceAll("[\\s\u00a0\u202f]+", " ").strip(),
                value,
                decimals(number, unit, value),
                unit,
                sign(number.group(1), start));
        return new Found(claim, start, end);
    }

    private static BigDecimal value(Matcher number) {
        if (number.group(4) != null) {
            return BigDecimal.valueOf(WORDS.indexOf(number.group(4).toLowerCase(Locale.ROOT)) + 2L);
        }
        var whole = number.group(2).replace(".", "");
        return new BigDecimal(number.group(3) == null ? whole : whole + "." + number.group(3));
    }

    /// 457.200.000 kr. is written to the thousand: noughts in threes are no digits that somebody measured.
    private static int decimals(Matcher number, ClaimUnit unit, BigDecimal value) {
        if (number.group(3) != null) {
            return number.group(3).length();
        }
        int noughts = value.signum() == 0
                ? 0
                : -Math.min(0, value.stripTrailingZeros().scale());
        return unit == ClaimUnit.KRONER ? -(noughts / THOUSAND * THOUSAND) : 0;
    }

    /// A dash between words is no sign.
    private int sign(String written, int start) {
        if (written == null) {
            return 0;
        }
        boolean isDash = written.length() > 1 && written.charAt(0) != '+' && start > 0 && text.charAt(start - 1) == ' ';
        return isDash ? 0 : written.charAt(0) == '+' ? 1 : -1;
    }
}
