package dk.opfoelgning.report;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.ShownFigure;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Figures as public files may hold them.
public final class PublicFigures {
    private PublicFigures() {}

    /// Money rounded to 1.000 kr., half up; all else as it is.
    public static Figure asPublic(Figure figure) {
        return new Figure(figure.id(), figure.group(), figure.about(), value(figure), figure.unit(), figure.label());
    }

    public static ShownFigure asPublic(ShownFigure shown) {
        return new ShownFigure(
                asPublic(shown.figure()), shown.shownIn(), shown.provenance().asPublic());
    }

    static BigDecimal value(Figure figure) {
        return figure.unit() == Unit.KRONER
                ? figure.value().setScale(-3, RoundingMode.HALF_UP).setScale(2)
                : figure.value();
    }
}
