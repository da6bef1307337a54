package dk.opfoelgning.document.pdf;

/// Where a word may be broken when it fits no line: by Danish syllables, a consonant going to the next vowel.
final class Breaks {
    static final char SOFT_HYPHEN = '\u00ad';
    static final char HYPHEN = '-';
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char WORD_JOINER = '\u2060';
    private static final int FEWEST_LETTERS = 3;

    private Breaks() {}

    static boolean isInvisible(char letter) {
        return letter == SOFT_HYPHEN || letter == ZERO_WIDTH_SPACE || letter == WORD_JOINER;
    }

    /// Whether the word from start to end may be broken before this index, with a hyphen.
    static boolean isSyllable(String text, int start, int index, int end) {
        return index - start >= FEWEST_LETTERS
                && end - index >= FEWEST_LETTERS
                && Character.isLetter(text.charAt(index - 1))
                && isConsonant(text.charAt(index))
                && isVowel(text.charAt(index + 1))
                && !isCluster(text.charAt(index - 1), text.charAt(index));
    }

    private static boolean isVowel(char letter) {
        return "aeiouyæøåé".indexOf(Character.toLowerCase(letter)) >= 0;
    }

    private static boolean isConsonant(char letter) {
        return Character.isLetter(letter) && !isVowel(letter);
    }

    private static boolean isCluster(char before, char letter) {
        return letter == 'j' && !isVowel(before) || before == 'h';
    }
}
