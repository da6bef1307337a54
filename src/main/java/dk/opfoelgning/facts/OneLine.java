package dk.opfoelgning.facts;

import java.util.regex.Pattern;

/// A text that somebody typed, as documents and the log quote it.
public final class OneLine {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    private OneLine() {}

    /// On one line and without signs that nobody sees.
    public static String of(String typed) {
        return BLANKS.matcher(typed).replaceAll(" ").strip();
    }
}
