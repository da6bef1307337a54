package dk.opfoelgning.facts;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A figure and where readers meet it.
///
/// @param shownIn how often each document shows it, by the document's name; empty for a figure that none shows
public record ShownFigure(Figure figure, SortedMap<String, Integer> shownIn) {

    /// A figure that one document shows.
    public static ShownFigure in(String document, Figure figure, int times) {
        return new ShownFigure(figure, new TreeMap<>(Map.of(document, times)));
    }

    /// Figures of several documents, each once; one with another value, as an earlier extract gave it, is another.
    public static List<ShownFigure> eachOnce(Stream<ShownFigure> figures) {
        var once = new TreeMap<Figure, SortedMap<String, Integer>>(Figure.ORDER.thenComparing(Figure::value));
        figures.forEach(shown -> {
            var places = once.computeIfAbsent(shown.figure, _ -> new TreeMap<>());
            shown.shownIn.forEach((document, times) -> places.merge(document, times, Integer::sum));
        });
        return once.entrySet().stream()
                .map(entry -> new ShownFigure(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// `budgetopfoelgning-psykiatri:1,orientering:3`, or blank
    public String places() {
        return shownIn.entrySet().stream()
                .map(place -> place.getKey() + ":" + place.getValue())
                .collect(Collectors.joining(","));
    }
}
