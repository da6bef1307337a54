package dk.opfoelgning.facts;

import java.math.BigDecimal;
import java.util.Comparator;

/// One computed number of a follow-up.
///
/// @param id what it is, as the contract names it (`high_cost.cases`)
/// @param group whom it is of: a bracket, an area code, an appropriation area …
/// @param about the period it is about, which may lie before the follow-up's
/// @param value exact, in the unit; money in kroner with two decimals, percentages with six
/// @param label what it is, in Danish
public record Figure(String id, String group, Period about, BigDecimal value, Unit unit, String label) {

    /// By id and group in code-point order, then by period as it is written: a whole year before its months.
    public static final Comparator<Figure> ORDER = Comparator.comparing(Figure::id, Figure::byCodePoint)
            .thenComparing(Figure::group, Figure::byCodePoint)
            .thenComparingInt(figure -> figure.about().year())
            .thenComparingInt(figure -> figure.about().month());

    /// What tells it from all others: id, group and period, with semicolons.
    public String key() {
        return id + ";" + group + ";" + about;
    }

    /// The order of texts in `figures.csv`.
    public static int byCodePoint(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int at = 0; at < shorter; at++) {
            if (one.charAt(at) != other.charAt(at)) {
                return Integer.compare(one.codePointAt(at), other.codePointAt(at));
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
