package dk.opfoelgning.extract.declared;

import dk.opfoelgning.facts.DeclarationMistake;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Pattern;

/// One value of a declaration and where it stands.
///
/// @param line from 1
record Entry(String file, String text, int line) {
    private static final Pattern TEXT = Pattern.compile(".*\\S.*");

    DeclarationMistake unlike(String expected) {
        return DeclarationMistake.at(file, line, expected);
    }

    /// The text, if it has this form.
    String matching(Pattern form, String expected) {
        if (!form.matcher(text).matches()) {
            throw unlike(expected);
        }
        return text;
    }

    String nonBlank(String expected) {
        return matching(TEXT, expected);
    }

    /// The one of these whose code it is.
    <E> E oneOf(E[] values, Function<? super E, String> code) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> DeclarationMistake.unknown(
                        file,
                        line,
                        text,
                        Arrays.stream(values).<String>map(code).toList()));
    }

    boolean isYes() {
        return oneOf(new String[] {"ja", "nej"}, Function.identity()).equals("ja");
    }

    /// The text, if it is one of these.
    String among(Collection<String> values) {
        return oneOf(values.toArray(String[]::new), Function.identity());
    }
}
