package dk.opfoelgning.facts;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A figure and where readers meet it.
///
/// @param shownIn how often each document shows it, by the document's name; empty for a figure that none shows
public record ShownFigure(Figure figure, SortedMap<String, Integer> shownIn) {

    /// A figure that one document shows.
    public static ShownFigure in(String document, Figure figure, int times) {
        return new ShownFigure(figure, new TreeMap<>(Map.of(document, times)));
    }

    /// `budgetopfoelgning-psykiatri:1,orientering:3`, or blank
    public String places() {
        return shownIn.entrySet().stream()
                .map(place -> place.getKey() + ":" + place.getValue())
                .collect(Collectors.joining(","));
    }
}
