package dk.opfoelgning.change.claims;

import dk.opfoelgning.facts.Figure;
import java.util.List;

/// By which words people mean which figures: `ordforraad.csv`.
record Vocabulary(List<Measure> measures) {
    private static final int CELLS = 5;

    static Vocabulary standard() {
        return new Vocabulary(Resource.lines("ordforraad.csv").stream()
                .map(line -> Measure.of(List.of(line.split(";", CELLS))))
                .toList());
    }

    /// How the sign of a figure that is one of a measure's is told.
    Kind kindOf(Figure figure) {
        return measures.stream()
                .filter(measure -> measure.has(figure))
                .map(Measure::kind)
                .findFirst()
                .orElseThrow();
    }
}
