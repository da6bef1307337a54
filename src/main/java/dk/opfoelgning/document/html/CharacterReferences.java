package dk.opfoelgning.document.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `&#45;` and `&nbsp;` stand for.
final class CharacterReferences {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,6})|#[xX](\\p{XDigit}{1,5})|nbsp);");
    private static final int HEXADECIMAL = 16;

    private CharacterReferences() {}

    static String resolved(String text) {
        return text.indexOf('&') < 0 ? text : REFERENCE.matcher(text).replaceAll(CharacterReferences::character);
    }

    private static String character(MatchResult reference) {
        if (reference.group(1) != null) {
            return quoted(Integer.parseInt(reference.group(1)));
        }
        return reference.group(2) != null ? quoted(Integer.parseInt(reference.group(2), HEXADECIMAL)) : "\u00a0";
    }

    private static String quoted(int codePoint) {
        return Matcher.quoteReplacement(Character.toString(codePoint));
    }
}
