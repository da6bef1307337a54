package dk.opfoelgning.extract;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes strings from a buffer; a text that repeats, as the name of a centre does, mostly costs no object.
///
/// Space of whatever kind and length becomes one ordinary space, so that one name is one name.
final class Texts {
    private static final int POOL = 1 << 10;
    private static final int SAMPLES = 8;
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");

    private record Known(char[] characters, String string) {

        boolean is(char[] text, int start, int end) {
            return Arrays.equals(text, start, end, characters, 0, characters.length);
        }
    }

    private final @Nullable Known[] pool = new @Nullable Known[POOL];

    String of(char[] text, int start, int end) {
        int slot = slot(text, start, end);
        var known = pool[slot];
        if (known == null || !known.is(text, start, end)) {
            var characters = Arrays.copyOfRange(text, start, end);
            known = new Known(characters, spaced(new String(characters)));
            pool[slot] = known;
        }
        return known.string();
    }

    private static String spaced(String text) {
        return isSpaced(text) ? text : SPACE.matcher(text).replaceAll(" ");
    }

    private static boolean isSpaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isPlain = character > ' ' && character < 0x7f || Character.isLetterOrDigit(character);
            if (!isPlain && (character != ' ' || i > 0 && text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    /// By length and a few of the characters.
    private static int slot(char[] text, int start, int end) {
        int hash = end - start;
        int step = (end - start) / SAMPLES + 1;
        for (int i = start; i < end; i += step) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ hash >>> 10) & POOL - 1;
    }
}
