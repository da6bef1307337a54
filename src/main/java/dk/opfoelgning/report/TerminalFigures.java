package dk.opfoelgning.report;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;

/// Figures as a terminal shows them: money in thousands, all else as documents have it.
public final class TerminalFigures {
    private TerminalFigures() {}

    public static String text(Figure figure) {
        return form(figure.unit()).text(figure.value());
    }

    /// With all its decimals and the unit's word; money in kroner.
    public static String exact(Figure figure, OwnFigures own) {
        return figure.unit() == Unit.KRONER
                ? exact(figure.value(), figure.unit())
                : withUnit(decimals(figure.value()), own.form(figure, ""), figure.value());
    }

    /// With all its decimals and the unit's usual word; money in kroner.
    public static String exact(BigDecimal value, Unit unit) {
        return unit == Unit.KRONER
                ? withUnit(Danish.number(value, 2), Form.of(unit, "oere"), value)
                : withUnit(decimals(value), Form.of(unit), value);
    }

    /// As documents print it where they choose no other form, with the unit's word.
    public static String inDocuments(Figure figure, OwnFigures own) {
        var form = own.form(figure, "");
        return withUnit(form.text(figure.value()), form, figure.value());
    }

    private static String decimals(BigDecimal value) {
        return Danish.number(value, Math.max(0, value.scale()));
    }

    private static String withUnit(String number, Form form, BigDecimal value) {
        return (number + Danish.NO_BREAK + form.unit(value)).strip();
    }

    /// With a sign; nothing but zero is `0`.
    public static String change(BigDecimal change, Unit unit) {
        var rounded = form(unit).rounded(change);
        return Sign.CHANGE.prefix(rounded) + form(unit).text(change);
    }

    public static String unit(Unit unit) {
        return form(unit).many();
    }

    private static Form form(Unit unit) {
        return unit == Unit.KRONER ? Form.of(unit, "tusind") : Form.of(unit);
    }
}
