package dk.opfoelgning.extract;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Makes strings from a buffer; a text that repeats, as the name of a centre does, mostly costs no object.
final class Texts {
    private static final int POOL = 1 << 10;
    private static final int SAMPLES = 8;

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
            known = new Known(Arrays.copyOfRange(text, start, end), new String(text, start, end - start));
            pool[slot] = known;
        }
        return known.string();
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
