package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Table.Cell;
import dk.opfoelgning.document.Table.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// One text for each column, no two alike; a head of two levels becomes "25 pct. refusion, antal sager",
/// and numbers tell their unit: "Udgift (mio. kr.)".
final class HeaderTexts {
    /// However it is written, but not a number's: "25 pct. refusion" names a thing, "Andel (pct.)" a unit.
    private static final Pattern PERCENT = Pattern.compile("(?i)(?<!\\d ?)(%|pct\\.|procent)(?![\\p{L}-])");

    private final List<String> texts = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private HeaderTexts() {}

    /// The columns' texts, after those given.
    static List<String> of(Table table, List<String> before) {
        var header = new HeaderTexts();
        before.forEach(header::add);
        var units = new ColumnUnits(table);
        for (int column = 0; column < table.columns(); column++) {
            String text = joined(table, column);
            header.add(units.of(column).map(unit -> withUnit(text, unit)).orElse(text));
        }
        return header.texts;
    }

    /// These texts, those that are there already with a number.
    static List<String> unique(List<String> texts) {
        var header = new HeaderTexts();
        texts.forEach(header::add);
        return header.texts;
    }

    private static String joined(Table table, int column) {
        var joined = new StringBuilder();
        for (Row row : table.head()) {
            row.cells().stream()
                    .filter(cell -> covers(cell, column))
                    .map(cell -> Inline.line(cell.content()))
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> append(text, joined));
        }
        return joined.isEmpty() ? "Kolonne " + (column + 1) : joined.toString();
    }

    /// The text with the unit in parentheses, unless it names it.
    static String withUnit(String text, String unit) {
        return names(Sheet.searchable(text), Sheet.searchable(unit)) ? text : text + " (" + unit + ")";
    }

    private static boolean names(String text, String unit) {
        return PERCENT.matcher(unit).matches()
                ? PERCENT.matcher(text).find()
                : text.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
    }

    private static boolean covers(Cell cell, int column) {
        return cell.column() <= column && column < cell.end();
    }

    private static void append(String text, StringBuilder joined) {
        joined.append(joined.isEmpty() ? text : ", " + lowered(text));
    }

    /// With a small first letter, unless it is part of an abbreviation.
    private static String lowered(String text) {
        boolean abbreviation = text.length() > 1 && !Character.isLowerCase(text.charAt(1)) && text.charAt(1) != ' ';
        return abbreviation ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private void add(String given) {
        String text = Sheet.searchable(given);
        String unique = text;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = text + " (" + i + ")";
        }
        texts.add(unique);
    }
}
