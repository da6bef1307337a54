package dk.opfoelgning.extract.declared;

import dk.opfoelgning.facts.DeclaredColumn.Type;
import dk.opfoelgning.facts.FigureStyle;
import dk.opfoelgning.facts.Unit;
import java.util.List;
import java.util.regex.Pattern;

/// How declared numbers are printed.
final class Styles {
    private static final List<String> FORMS = List.of("mio", "mio2", "tusind", "kr", "oere");
    private static final Pattern DECIMALS = Pattern.compile("[0-6]");
    private static final int WORDS = 2;

    private Styles() {}

    /// Of a column that says nothing about it.
    static FigureStyle usual(Type type) {
        return FigureStyle.of(type.unit().orElse(Unit.NUMBER));
    }

    static FigureStyle of(Entries entries, FigureStyle usual) {
        var words = entries.values("enhed");
        if (words.size() > WORDS) {
            throw words.getLast().unlike("højst to ord: det, der står efter én, og det, der står efter flere");
        }
        return new FigureStyle(
                usual.unit(),
                form(entries, usual),
                entries.value("decimaler").map(value -> decimals(value, usual)).orElse(usual.decimals()),
                words.isEmpty() ? usual.one() : words.getFirst().text(),
                words.isEmpty() ? usual.many() : words.getLast().text());
    }

    private static String form(Entries entries, FigureStyle usual) {
        var form = entries.value("vis");
        if (form.isPresent() && usual.unit() != Unit.KRONER) {
            throw form.get().unlike("ingenting, for kun beløb har vis");
        }
        return form.map(value -> value.among(FORMS))
                .map(value -> value.equals("mio") ? "" : value)
                .orElse(usual.form());
    }

    private static int decimals(Entry value, FigureStyle usual) {
        if (usual.unit() == Unit.KRONER || usual.unit() == Unit.COUNT) {
            throw value.unlike("ingenting, for kun tal og procent har decimaler");
        }
        return Integer.parseInt(value.matching(DECIMALS, "et tal fra 0 til 6"));
    }
}
