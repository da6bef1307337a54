package dk.opfoelgning.report;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.FigureStyle;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// How figures are printed. The unit's words come with the form, so that no table head can name another unit.
///
/// @param shift how many places the decimal point moves left: 6 for millions
/// @param decimals printed, rounded half up
/// @param one the unit's word after exactly one, with `many` after all else
public record Form(int shift, int decimals, String one, String many) {
    /// Public money is told to thousands.
    private static final int COARSEST_SHIFT = 3;

    private static final Form MILLIONS = new Form(6, 1, "mio." + Danish.NO_BREAK + "kr.");

    private Form(int shift, int decimals, String unit) {
        this(shift, decimals, unit, unit);
    }

    /// The form of a unit that templates get when they name none.
    static Form of(Unit unit) {
        return switch (unit) {
            case KRONER -> MILLIONS;
            case CASES -> new Form(0, 0, "sag", "sager");
            case PERSONS -> new Form(0, 0, "person", "personer");
            case PLACES -> new Form(0, 0, "plads", "pladser");
            case INITIATIVES -> new Form(0, 0, "initiativ", "initiativer");
            case ITEMS -> new Form(0, 0, "punkt", "punkter");
            case COUNT -> new Form(0, 0, "");
            case NUMBER -> new Form(0, 1, "");
            case PERCENT -> new Form(0, 1, "%");
            case PERCENTAGE_POINTS -> new Form(0, 1, "procentpoint");
        };
    }

    /// The form of a unit that a template names.
    ///
    /// @throws IllegalArgumentException if the unit has no such form
    static Form of(Unit unit, String name) {
        return switch (name) {
            case "" -> of(unit);
            case "hel" -> of(unit).whole();
            case "mio2" -> money(unit, new Form(6, 2, "mio." + Danish.NO_BREAK + "kr."));
            case "tusind" -> money(unit, new Form(3, 0, "1.000 kr."));
            case "kr" -> money(unit, new Form(0, 0, "kr."));
            case "oere" -> money(unit, new Form(0, 2, "kr."));
            default -> throw new IllegalArgumentException("the form is one of hel, mio2, tusind, kr, oere");
        };
    }

    /// The form that a declaration gives its figures, or a whole one of it.
    ///
    /// @param unit the figure's; a change of percentages is one of percentage points
    static Form of(Unit unit, FigureStyle style) {
        var usual = of(unit, style.form());
        return unit == Unit.KRONER
                ? usual
                : new Form(
                        usual.shift,
                        style.decimals(),
                        style.one().isEmpty() ? usual.one : style.one(),
                        style.many().isEmpty() ? usual.many : style.many());
    }

    /// Without decimals.
    Form whole() {
        return with(0);
    }

    Form with(int other) {
        return new Form(shift, other, one, many);
    }

    private static Form money(Unit unit, Form form) {
        if (unit != Unit.KRONER) {
            throw new IllegalArgumentException("only money has the forms mio2, tusind, kr and oere");
        }
        return form;
    }

    /// The figure that a public document may print in this form: none is finer than 1.000 kr.
    Figure asOpen(Figure figure) {
        return shift - decimals < COARSEST_SHIFT ? PublicFigures.asPublic(figure) : figure;
    }

    /// The number as printed, in the form's unit.
    BigDecimal rounded(BigDecimal value) {
        return value.movePointLeft(shift).setScale(decimals, RoundingMode.HALF_UP);
    }

    String text(BigDecimal value) {
        return Danish.number(rounded(value), decimals);
    }

    String unit(BigDecimal value) {
        return rounded(value).abs().compareTo(BigDecimal.ONE) == 0 ? one : many;
    }

    /// Excel's number format, with a sign where a change is meant.
    String excel(Sign sign) {
        var plain = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return sign.isSigned() ? "+%1$s;-%1$s;%1$s".formatted(plain) : plain;
    }
}
