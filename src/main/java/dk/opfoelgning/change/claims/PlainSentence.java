package dk.opfoelgning.change.claims;

import java.util.regex.Pattern;

/// A sentence that says a measure's words and hardly more, as in `Der er 244 særligt dyre enkeltsager i kommunen`: its
/// number can be no other, however far from the figure it is. A word that we do not know may speak of a part.
///
/// @param text the claim's sentence up to the end of its clause
record PlainSentence(String text) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern EMPTY_WORDS = Pattern.compile(
            "(?<!\\p{L})(?:antallet af|i alt|ialt|efter servicelovens|ved udgangen af|der|er|har|nu|i|på|med|til|og|at|en|den|det|de(?!\\s+\\d)|vi|siden|steget|faldet|vokset"
                    + "|kommunen|kommune|udgør|ventes|forventes|samlet|samlede|tilsammen|fortsat|aktuelt|refusion|mio|mia|kr|kroner|pct|procent)"
                    + "(?!\\p{L})",
            FLAGS);
    /// What was so may have been so at any time, unless it is told when.
    private static final Pattern THEN = Pattern.compile("(?<!\\p{L})(?:var|havde|udgjorde)(?!\\p{L})", FLAGS);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    static PlainSentence of(Scope scope) {
        return new PlainSentence(scope.lead() + " " + scope.whole());
    }

    boolean saysOnly(Measure measure, Groups groups) {
        var untimed = NamedPeriods.without(text);
        var rest = untimed.equals(text) ? text : THEN.matcher(untimed).replaceAll(" ");
        rest = EMPTY_WORDS.matcher(groups.without(rest)).replaceAll(" ");
        return !LETTER.matcher(measure.without(rest)).find();
    }
}
