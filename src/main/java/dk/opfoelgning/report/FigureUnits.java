package dk.opfoelgning.report;

import dk.opfoelgning.facts.FigureStyle;

/// The words of units, as tables' heads name them.
public final class FigureUnits {
    private FigureUnits() {}

    /// The word for many of a declared figure; blank where it has none. Heads say pct. where sentences say %.
    public static String of(FigureStyle style) {
        var word = Form.of(style.unit(), style).many();
        return word.equals("%") ? "pct." : word;
    }
}
