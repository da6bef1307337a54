package dk.opfoelgning.report;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.FigureStyle;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The figures of reports that folders of templates declare.
///
/// @param styles by id, without what ends those of changes and of single years
public record OwnFigures(Map<String, FigureStyle> styles) {
    private static final Pattern ENDING = Pattern.compile("(\\.\\d{4})?(\\.change)?$");

    /// No folder declares any.
    public static OwnFigures none() {
        return new OwnFigures(Map.of());
    }

    boolean knows(String id) {
        return style(id).isPresent();
    }

    private Optional<FigureStyle> style(String id) {
        return Optional.ofNullable(styles.get(ENDING.matcher(id).replaceFirst("")));
    }

    /// The form that a template names, or the one that the figure is declared with.
    ///
    /// @throws IllegalArgumentException if the figure's unit has no such form
    Form form(Figure figure, String name) {
        var own = style(figure.id()).map(style -> Form.of(figure.unit(), style));
        return switch (name) {
            case "" -> own.orElseGet(() -> Form.of(figure.unit()));
            case "hel" -> own.map(Form::whole).orElseGet(() -> Form.of(figure.unit(), name));
            default -> Form.of(figure.unit(), name);
        };
    }
}
