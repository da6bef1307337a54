package dk.opfoelgning.extract.declared;

import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.extract.Spelling;
import dk.opfoelgning.extract.declared.DeclaredExtract.Place;
import dk.opfoelgning.facts.DeclaredColumn;
import dk.opfoelgning.facts.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one cell as its declaration says.
final class DeclaredCell {
    private static final String YES_OR_NO = "svaret kan ikke læses; skriv ja eller nej.";

    private DeclaredCell() {}

    /// As [dk.opfoelgning.facts.DeclaredRow] keeps it; null for a blank and for what was reported.
    ///
    /// @param isGroup whether figures are told by it
    static @Nullable String read(Row row, Place place, boolean isGroup) {
        return row.isBlank(place) && !place.column().is(DeclaredColumn.Trait.REQUIRED)
                ? null
                : value(row, place, isGroup);
    }

    private static @Nullable String value(Row row, Place place, boolean isGroup) {
        return switch (place.column().type()) {
            case TEXT -> nonBlank(isGroup ? row.requiredName(place) : row.requiredText(place));
            case WHOLE_NUMBER -> number(row, place, decimal(row.wholeNumber(place)));
            case NUMBER -> number(row, place, row.decimal(place));
            case PERCENT -> number(row, place, row.percent(place));
            case AMOUNT, AMOUNT_BY_YEAR -> number(row, place, kroner(row.amount(place)));
            case DATE -> text(row.date(place));
            case PERIOD -> text(row.monthOrYear(place));
            case YES_OR_NO -> yesOrNo(choice(row, place, List.of("ja", "nej", "sand", "falsk"), YES_OR_NO));
            case CHOICE ->
                choice(
                        row,
                        place,
                        place.column().allowed(),
                        "værdien kendes ikke; skriv en af disse: "
                                + String.join(", ", place.column().allowed()) + ".");
        };
    }

    private static @Nullable String nonBlank(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static @Nullable BigDecimal kroner(@Nullable Money amount) {
        return amount == null ? null : amount.kroner();
    }

    private static @Nullable String choice(Row row, Place place, List<String> allowed, String message) {
        return row.oneOf(place, allowed.toArray(String[]::new), Spelling::of, message);
    }

    /// A spreadsheet's boxes to tick are SAND and FALSK.
    private static @Nullable String yesOrNo(@Nullable String choice) {
        return switch (choice) {
            case "sand" -> "ja";
            case "falsk" -> "nej";
            case null, default -> choice;
        };
    }

    private static @Nullable String number(Row row, Place place, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        var allowed = place.column().allowed();
        if (!allowed.isEmpty() && !allowed.contains(value.toPlainString())) {
            row.report(
                    place,
                    Rule.OUT_OF_RANGE,
                    "tallet er ikke et af de tilladte; skriv et af disse: " + String.join(", ", allowed) + ".");
        }
        reportBounds(row, place, value);
        return value.toPlainString();
    }

    private static void reportBounds(Row row, Place place, BigDecimal value) {
        place.column()
                .least()
                .filter(least -> value.compareTo(least) < 0)
                .ifPresent(least -> row.report(
                        place, Rule.OUT_OF_RANGE, "tallet er for lille; det skal være mindst " + danish(least) + "."));
        place.column()
                .most()
                .filter(most -> value.compareTo(most) > 0)
                .ifPresent(most -> row.report(
                        place, Rule.OUT_OF_RANGE, "tallet er for stort; det skal være højst " + danish(most) + "."));
    }

    private static String danish(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
