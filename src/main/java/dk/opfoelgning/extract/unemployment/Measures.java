package dk.opfoelgning.extract.unemployment;

import dk.opfoelgning.extract.Spelling;
import dk.opfoelgning.facts.UnemploymentMeasure;
import java.util.Arrays;
import java.util.Optional;

/// AUS08's measures by code or label.
final class Measures {
    private Measures() {}

    static Optional<UnemploymentMeasure> of(String text) {
        return Arrays.stream(UnemploymentMeasure.values())
                .filter(measure -> measure.code().equals(text) || isLabel(measure, text))
                .findFirst();
    }

    private static boolean isLabel(UnemploymentMeasure measure, String text) {
        return Spelling.of(measure.label()).equals(Spelling.of(text));
    }
}
