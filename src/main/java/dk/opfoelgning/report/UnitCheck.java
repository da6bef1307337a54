package dk.opfoelgning.report;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether units are those of the figures beside them: after a number in prose, and in the heads of a table of money.
final class UnitCheck {
    /// Longest first: each is found whole.
    private static final String MONEY =
            "mia\\. kr\\.|mio\\. kr\\.|1\\.000 kr\\.|tusind kr\\.|t\\. ?kr\\.|tkr\\.|kr\\.|kroner";

    /// How people write units, ours and those that no figure has.
    static final String UNITS = MONEY
            + "|millioner|milliarder|tusinde|tusind|mia\\.|mio\\.|%|‰|pct\\.|promille|procentpoint|procent"
            + "|sager|sag|pladser|plads|initiativer|initiativ|punkter|punkt|personer|person|borgere|borger|ledige";

    private static final Set<String> PERCENT = Set.of("%", "pct.", "procent");
    private static final Set<String> PEOPLE = Set.of("person", "personer", "ledige");
    private static final Set<String> INLINE = Set.of("strong", "em", "a", "br", "data");
    private static final Pattern MONEY_UNIT = Pattern.compile(MONEY);
    private static final Pattern UNIT_AHEAD = Pattern.compile("^\\s*(" + UNITS + ")(?!\\p{L})");
    private static final Pattern THOUSANDS = Pattern.compile("1\\.000[\\s\u00a0]kr\\.");

    private final Set<String> inCells = new HashSet<>();
    private final Set<String> inHeads = new HashSet<>();
    private String last = "";
    private boolean inTable;
    private boolean inHead;

    /// A unit is no number.
    static String withoutUnits(String text) {
        return THOUSANDS.matcher(text).replaceAll(" ");
    }

    void start(String element) {
        last = INLINE.contains(element) ? last : "";
        inHead |= isHead(element);
        if (element.equals("table")) {
            inTable = true;
            inCells.clear();
            inHeads.clear();
        }
    }

    private static boolean isHead(String element) {
        return element.equals("caption") || element.equals("thead");
    }

    void printed(String unit) {
        last = PlainText.spaced(unit);
        if (inTable && MONEY_UNIT.matcher(last).matches()) {
            inCells.add(last);
        }
    }

    /// What is wrong with the text that follows a number, if anything.
    Optional<String> text(String text) {
        var spaced = text.replace('\u00a0', ' ').replace('\n', ' ');
        var ahead = UNIT_AHEAD.matcher(spaced);
        boolean wrong = !last.isEmpty() && ahead.find() && !same(ahead.group(1));
        last = spaced.isBlank() ? last : "";
        if (inHead) {
            MONEY_UNIT.matcher(spaced).results().forEach(unit -> inHeads.add(unit.group()));
        }
        return wrong
                ? Optional.of("a number has another unit than its figure; print both with <@antal>")
                : Optional.empty();
    }

    private boolean same(String unit) {
        return unit.equals(last)
                || last.equals("%") && PERCENT.contains(unit)
                || last.startsWith("person") && PEOPLE.contains(unit);
    }

    /// What is wrong with the element that ends, if anything.
    Optional<String> end(String element) {
        inHead &= !isHead(element);
        if (!element.equals("table")) {
            return Optional.empty();
        }
        inTable = false;
        return inCells.isEmpty() || inHeads.equals(inCells)
                ? Optional.empty()
                : Optional.of("a table's head does not name the unit of its amounts; name it with ${enhed(…)}");
    }
}
