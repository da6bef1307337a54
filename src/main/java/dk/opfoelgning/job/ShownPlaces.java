package dk.opfoelgning.job;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Provenance;
import dk.opfoelgning.facts.ShownFigure;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Where a run's documents show its figures.
final class ShownPlaces {
    private final SortedMap<Figure, SortedMap<String, Integer>> places = new TreeMap<>(Figure.ORDER);

    void add(String document, Map<Figure, Integer> shown) {
        shown.forEach((figure, times) ->
                places.computeIfAbsent(figure, _ -> new TreeMap<>()).put(document, times));
    }

    /// Also of a figure that no document shows.
    ShownFigure of(Figure figure) {
        return new ShownFigure(figure, places.getOrDefault(figure, Collections.emptySortedMap()), Provenance.UNKNOWN);
    }

    /// The figures that a document shows.
    Stream<ShownFigure> all() {
        return places.keySet().stream().map(this::of);
    }
}
