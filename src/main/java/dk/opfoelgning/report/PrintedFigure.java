package dk.opfoelgning.report;

import dk.opfoelgning.facts.Figure;
import java.math.BigDecimal;

/// A figure as one place of a document prints it.
///
/// @param tekst the number in Danish
/// @param enhed the unit's word for this number
/// @param flertal the unit's word for many, for a table's head
/// @param nul whether it prints as zero
/// @param vaerdi the number for Excel, in the printed unit, with a decimal point
/// @param format Excel's number format
/// @param noegle the figure's id, group and period
public record PrintedFigure(
        String tekst, String enhed, String flertal, boolean nul, String vaerdi, String format, String noegle) {

    static PrintedFigure of(Figure figure, Form form, Sign sign) {
        var value = sign.turn(figure.value());
        return new PrintedFigure(
                sign.prefix(form.rounded(value)) + form.text(value),
                form.unit(value),
                form.many(),
                form.rounded(value).signum() == 0,
                sign.turn(excelValue(figure, form)).toPlainString(),
                form.excel(sign),
                figure.key());
    }

    /// What a public workbook may hold: as exact as the public figures, but never another number than the printed one,
    /// nor a sign where the printed one is zero.
    private static BigDecimal excelValue(Figure figure, Form form) {
        var open = PublicFigures.value(figure);
        var printed = form.rounded(figure.value());
        return printed.signum() != 0 && form.rounded(open).equals(printed)
                ? open.movePointLeft(form.shift()).stripTrailingZeros()
                : printed;
    }
}
