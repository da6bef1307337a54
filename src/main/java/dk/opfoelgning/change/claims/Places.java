package dk.opfoelgning.change.claims;

import java.util.regex.Pattern;

/// Places that no figure is of, such as another municipality: what a text claims of them is not ours to judge.
///
/// @param groups whose names are known
/// @param home the municipality that the figures are of
record Places(Groups groups, String home) {
    /// Danish writes nothing but names with a capital within a sentence.
    private static final Pattern UNKNOWN =
            Pattern.compile("(?<!\\p{L})(?:[Ii]|[Pp]å|[Ff]ra|[Hh]os|[Ff]or)\\s+\\p{Lu}\\p{Ll}++(?!-)"
                    + "|(?<!\\p{L})\\p{Lu}[\\p{Ll}-]+s?\\s+(?:[Kk]ommune|[Rr]egion)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:[Nn]abo|[Oo]plands)kommune|(?<!\\p{L})[Aa]ndre (?:kommuner|byer)"
                    + "|(?<!\\p{L})(?:" + municipalities() + ")(?:'|s)?(?!\\p{L})");

    private static String municipalities() {
        return String.join("|", Resource.lines("kommuner.txt"));
    }

    /// Whether a claim is about such a place: its clause names one, or its sentence does and the clause names none.
    boolean isElsewhere(Scope scope) {
        return isUnknownIn(scope.clause())
                || !scope.isCell() && isUnknownIn(scope.lead()) && !groups.isAreaIn(scope.clause());
    }

    boolean isUnknownIn(String text) {
        var own =
                Phrase.of(home.replaceFirst(" Kommune$", "") + "* kommune|" + home.replaceFirst(" Kommune$", "") + "*");
        return UNKNOWN.matcher(groups.without(own.pattern().matcher(text).replaceAll(" ")))
                .find();
    }
}
