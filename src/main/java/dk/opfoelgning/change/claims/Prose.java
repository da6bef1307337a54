package dk.opfoelgning.change.claims;

import dk.opfoelgning.facts.Passage;
import java.util.regex.Pattern;

/// Tells sentences from tables and charts, which a PDF holds as lines of text as well.
final class Prose {
    private static final Pattern END =
            Pattern.compile("(?<!\\b(?:kr|mio|mia|pct)\\.)(?<=[.!?:;]|[.!?][«\")])\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])[+−–-]?\\d[\\d.,]*");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /// A table's row has hardly a word for each of its numbers.
    private static final int WORDS_A_NUMBER = 3;

    private Prose() {}

    static boolean is(Passage passage) {
        return !passage.isCell() && (END.matcher(passage.text()).find() || isWordy(passage.text()));
    }

    private static boolean isWordy(String text) {
        return WORD.matcher(text).results().count()
                >= WORDS_A_NUMBER * NUMBER.matcher(text).results().count();
    }
}
