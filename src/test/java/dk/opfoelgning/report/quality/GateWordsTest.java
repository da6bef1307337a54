package dk.opfoelgning.report.quality;

import static dk.opfoelgning.change.Cases.at;
import static dk.opfoelgning.change.Cases.placement;
import static dk.opfoelgning.change.Cases.rated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opfoelgning.GoldenFile;
import dk.opfoelgning.change.Cases;
import dk.opfoelgning.change.quality.Checks;
import dk.opfoelgning.change.quality.Extract;
import dk.opfoelgning.change.quality.Finding;
import dk.opfoelgning.extract.declared.GateFile;
import dk.opfoelgning.facts.Gate;
import dk.opfoelgning.facts.GateVerdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every gate says when it is not passed, as text to be read.
class GateWordsTest {

    @Test
    void everyGateSaysWhatItFoundToTheOperatorAndInDocuments(@TempDir Path input) throws IOException {
        var told = GateFile.read(input, List.of()).stream()
                .filter(gate -> !gate.check().isOfValidation())
                .map(gate -> GateWords.of(gate, tripped(gate), "f"))
                .map(result -> {
                    assertEquals(GateVerdict.TRIPPED, result.verdict(), result.gate());
                    return "%s (%s): %s%n  %s%n  %s%n"
                            .formatted(
                                    result.gate(),
                                    result.severity().code(),
                                    result.question(),
                                    result.sentence(),
                                    result.note());
                })
                .collect(Collectors.joining())
                .replace('\u00a0', '~')
                .replace(System.lineSeparator(), "\n");
        GoldenFile.same("dk/opfoelgning/report/quality/saetninger.txt", told);
    }

    private static Finding tripped(Gate gate) {
        return switch (gate.check()) {
            case WORDS ->
                Finding.ofTexts(
                        1,
                        3,
                        "2026-05/tekster/a.md, linje 7: »195,3 mio. kr.« stemmer ikke; tallet er 195,2 mio. kr.",
                        "2026-05/tekster/a.md, linje 7");
            case SAME_FILE -> asked(gate, Extract.first().sameAs("2026-04"));
            case UNCHANGED -> asked(gate, Extract.ofCases(then(), then()));
            case CONTROL -> asked(gate, Extract.first().controlled(2, "1.01"));
            case OERE -> asked(gate, Extract.ofCases(oere(), then()));
            case ROWS -> asked(gate, Extract.ofRows(1037, 836));
            case TOTAL -> asked(gate, Extract.ofKroner("650000000.50", "1000000000"));
            case CITIZENS_GONE -> asked(gate, Extract.ofCases(Cases.of("2026-05", placement("A", 1)), then()));
            case CENTER_GONE -> asked(gate, Extract.ofCenters(Set.of("Nord"), Set.of("Nord", "Syd", "Vest")));
            case CENTER_SPELLING -> asked(gate, Extract.ofCenters(Set.of("Nort"), Set.of("Nord")));
            case RATE -> asked(gate, Extract.ofCases(oere(), then()));
            case OUTLIERS -> asked(gate, Extract.ofCases(oere(), then()));
            case AS_OF -> asked(gate, Extract.first().asOf("2026-03-31"));
            case AGE -> asked(gate, Extract.from("2025-04"));
            case NEWEST_MONTH -> asked(gate, Extract.first().newestMonth("2026-01"));
            case NO_ROWS, WRONG_MONTH -> throw new AssertionError(gate.name());
        };
    }

    private static Finding asked(Gate gate, Extract extract) {
        return Checks.of(gate, extract.facts());
    }

    private static Cases oere() {
        return Cases.of("2026-05", rated(10, at("Nord", placement("A", 365_000))), placement("B", 100_000));
    }

    private static Cases then() {
        return Cases.of("2026-04", placement("A", 3_650), placement("B", 100_000), placement("C", 5));
    }
}
