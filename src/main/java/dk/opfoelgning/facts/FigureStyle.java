package dk.opfoelgning.facts;

/// How a declared figure is printed.
///
/// @param form of money, as templates name it: `kr`, `tusind` …; blank for the usual one
/// @param decimals of what is no money, 0 to 6
/// @param one the word after exactly one, or blank
/// @param many the word after all other numbers, or blank
public record FigureStyle(Unit unit, String form, int decimals, String one, String many) {

    public static FigureStyle of(Unit unit) {
        return new FigureStyle(unit, "", unit == Unit.COUNT ? 0 : 1, "", "");
    }

    /// The style of a change of such a figure.
    public FigureStyle ofChange() {
        return unit == Unit.PERCENT ? new FigureStyle(Unit.PERCENTAGE_POINTS, form, decimals, one, many) : this;
    }
}
