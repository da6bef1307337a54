package dk.opfoelgning.report;

import dk.opfoelgning.facts.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/// A figure as templates see it, or the lack of one.
///
/// @param findes whether there is such a figure; a missing one prints as `..`
/// @param fortegn −1, 0 or 1, of the exact value
/// @param navn what the figure is, in Danish
public record FigureView(boolean findes, int fortegn, String navn, Optional<Figure> figure) {

    public static FigureView of(Optional<Figure> figure) {
        return new FigureView(
                figure.isPresent(),
                figure.map(Figure::value).map(BigDecimal::signum).orElse(0),
                figure.map(Figure::label).orElse(""),
                figure);
    }
}
