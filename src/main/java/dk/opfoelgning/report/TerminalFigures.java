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
