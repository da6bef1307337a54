package dk.opfoelgning.change.claims;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words to look for in a text, any of several: `udgift*|koster`, where `*` stands for any ending.
record Phrase(Pattern pattern) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    static Phrase of(String alternatives) {
        var any = Arrays.stream(alternatives.split("\\|"))
                .map(String::strip)
                .map(Phrase::regex)
                .collect(Collectors.joining("|"));
        return new Phrase(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", FLAGS));
    }

    /// A name as it is, the longest form first, ended in any way that a name may be.
    static Phrase ofName(String... forms) {
        var any = Arrays.stream(forms).map(Phrase::quoted).collect(Collectors.joining("|"));
        return new Phrase(
                Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?:s|ne|et|en)?(?![\\p{L}\\p{N}])", FLAGS));
    }

    private static String regex(String words) {
        return Arrays.stream(words.split("\\*", -1)).map(Phrase::quoted).collect(Collectors.joining("\\p{L}*"));
    }

    private static String quoted(String words) {
        return Arrays.stream(words.split(" ")).map(Pattern::quote).collect(Collectors.joining("[\\s\u00a0\u202f]+"));
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }
}
