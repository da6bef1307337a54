package dk.opfoelgning.extract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// When two names mean the same: letter case and spaces around do not count.
public final class Spelling {
    static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Spelling() {}

    /// The form in which names are compared.
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    static Optional<? extends Column> column(ExtractKind<?> kind, String name) {
        var wanted = of(name);
        return kind.columns().stream()
                .filter(column -> spellings(column).anyMatch(wanted::equals))
                .findFirst();
    }

    private static Stream<String> spellings(Column column) {
        return Stream.concat(Stream.of(column.title()), column.spellings().stream())
                .map(Spelling::of);
    }

    static boolean isYear(ExtractKind<?> kind, String name) {
        return kind.yearColumns() == ExtractKind.YearColumns.AT_LEAST_ONE && isYear(name);
    }

    static boolean isYear(String text) {
        return text.length() == 4
                && text.chars().allMatch(character -> character >= '0' && character <= '9')
                && isYear(Integer.parseInt(text));
    }

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
