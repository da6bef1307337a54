package dk.opfoelgning.report;

import dk.opfoelgning.facts.Figure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What a template was given to print of each figure.
final class Prints {
    private final Map<String, Print> byKey = new HashMap<>();

    private record Print(Figure figure, Set<PrintedFigure> forms) {}

    void add(Figure figure, PrintedFigure printed) {
        byKey.computeIfAbsent(printed.noegle(), _ -> new Print(figure, new HashSet<>()))
                .forms()
                .add(printed);
    }

    /// The print that a document shows, if it shows it unchanged.
    ///
    /// @param key the figure's id, group and period
    /// @param text the number in Danish
    /// @param value the number for Excel
    /// @param unit the unit's word for many, or blank
    Optional<PrintedFigure> find(String key, String text, String value, String unit) {
        return Optional.ofNullable(byKey.get(key)).stream()
                .flatMap(print -> print.forms().stream())
                .filter(form -> form.tekst().equals(text) && form.vaerdi().equals(value))
                .filter(form -> unit.isEmpty() || form.flertal().equals(unit))
                .findAny();
    }

    Figure figure(String key) {
        return Objects.requireNonNull(byKey.get(key)).figure();
    }
}
