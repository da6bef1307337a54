package dk.opfoelgning.facts;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A figure, where readers meet it and where it comes from.
///
/// @param shownIn how often each document shows it, by the document's name; empty for a figure that none shows
public record ShownFigure(Figure figure, SortedMap<String, Integer> shownIn, Provenance provenance) {

    /// A figure that one document shows.
    public static ShownFigure in(String document, Figure figure, int times) {
        return new ShownFigure(figure, new TreeMap<>(Map.of(document, times)), Provenance.UNKNOWN);
    }

    public ShownFigure from(Provenance known) {
        return new ShownFigure(figure, shownIn, known);
    }

    /// Figures of several documents, each once; one with another value, as an earlier extract gave it, is another.
    public static List<ShownFigure> eachOnce(Stream<ShownFigure> figures) {
        var once = new TreeMap<Figure, ShownFigure>(Figure.ORDER.thenComparing(Figure::value));
        figures.forEach(shown -> once.merge(shown.figure, shown, ShownFigure::and));
        return List.copyOf(once.values());
    }

    private ShownFigure and(ShownFigure elsewhere) {
        var places = new TreeMap<>(shownIn);
        elsewhere.shownIn.forEach((document, times) -> places.merge(document, times, Integer::sum));
        return new ShownFigure(figure, places, provenance);
    }

    /// `budgetopfoelgning-psykiatri:1,orientering:3`, or blank
    public String places() {
        return shownIn.entrySet().stream()
                .map(place -> place.getKey() + ":" + place.getValue())
                .collect(Collectors.joining(","));
    }
}
