package dk.opfoelgning.change.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// By which words people mean which figures: `ordforraad.csv`.
record Vocabulary(List<Measure> measures) {
    private static final int CELLS = 5;

    static Vocabulary standard() {
        var resource = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/claims/ordforraad.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return new Vocabulary(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Measure.of(List.of(line.split(";", CELLS))))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
