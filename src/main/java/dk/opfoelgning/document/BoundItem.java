package dk.opfoelgning.document;

import java.util.Comparator;
import java.util.regex.Pattern;

/// A document that is bound with others.
///
/// @param number the item's number on the agenda, or blank
public record BoundItem(String number, Manuscript manuscript) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST = 9;

    /// By number, 9 before 10; those without one come last, in the order in which they are given.
    public static final Comparator<BoundItem> AGENDA =
            Comparator.comparing(BoundItem::isNumbered).reversed().thenComparing(BoundItem::sortable);

    public boolean isNumbered() {
        return !number.isBlank();
    }

    private String sortable() {
        return DIGITS.matcher(number.strip())
                .replaceAll(digits ->
                        "0".repeat(Math.max(0, LONGEST - digits.group().length())) + digits.group());
    }
}
