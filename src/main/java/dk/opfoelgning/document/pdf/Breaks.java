package dk.opfoelgning.document.pdf;

/// The signs that say where a line may break.
final class Breaks {
    static final char SOFT_HYPHEN = '\u00ad';
    static final char HYPHEN = '-';
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char WORD_JOINER = '\u2060';

    private Breaks() {}

    static boolean isInvisible(char letter) {
        return letter == SOFT_HYPHEN || letter == ZERO_WIDTH_SPACE || letter == WORD_JOINER;
    }
}
