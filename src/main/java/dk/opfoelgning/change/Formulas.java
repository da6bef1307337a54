package dk.opfoelgning.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The formulas of the program's own figures, as the list beside this class has them: ids with `<år>` for any year,
/// kinds of extract, what is compared with, and the formula.
public final class Formulas {
    private static final String LIST = "formler.csv";
    private static final String ANY_YEAR = "<år>";
    private static final Pattern YEAR = Pattern.compile("\\.\\d{4}$");
    private static final Map<String, Formula> KNOWN = read();

    private Formulas() {}

    /// The formula of a figure with this id; empty for ids that no figure of the program's own has.
    public static Optional<Formula> of(String id) {
        return id.endsWith(Revisions.BEFORE_CORRECTION)
                ? ofThisTime(Revisions.idCorrected(id)).map(Formulas::beforeCorrection)
                : ofThisTime(id);
    }

    private static Formula beforeCorrection(Formula formula) {
        return new Formula(
                formula.extracts(),
                formula.comparison(),
                "Tallet, som det blev oplyst før rettelsen: " + formula.text());
    }

    private static Optional<Formula> ofThisTime(String id) {
        return known(YEAR.matcher(id).replaceFirst("." + ANY_YEAR));
    }

    /// The formula of what a type of declared report computes beside the declared figures.
    ///
    /// @param ending what follows the report's name in the id
    static Optional<Formula> ofType(String type, String ending) {
        return known("type:%s.%s".formatted(type, ending)).or(() -> known("type:*." + ending));
    }

    private static Optional<Formula> known(String id) {
        return Optional.ofNullable(KNOWN.get(id));
    }

    private static Map<String, Formula> read() {
        var known = new TreeMap<String, Formula>();
        list().lines().skip(1).map(line -> line.split(";", 4)).forEach(cells -> {
            for (var id : cells[0].split(",")) {
                known.put(id, new Formula(words(cells[1]), comparison(cells[2]), cells[3]));
            }
        });
        return known;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static Formula.Comparison comparison(String code) {
        return Arrays.stream(Formula.Comparison.values())
                .filter(comparison -> comparison.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String list() {
        try (var list = Formulas.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("expected " + LIST + " beside the class");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
