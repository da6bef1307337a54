package dk.opfoelgning.report.quality;

import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.GateSeverity;
import dk.opfoelgning.facts.GateVerdict;
import dk.opfoelgning.facts.Overruling;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.report.Danish;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;

/// A gate as the template sees it.
///
/// @param foer what it measured in the last follow-ups before, earliest first; blank where it was not asked
/// @param svar what became of it, in a word
/// @param alvor what it means that it is not passed
/// @param saetning why it was not passed, or not asked
/// @param hvem who overruled it; blank where nobody did, as `hvornaar` and `begrundelse` are
/// @param afviger whether it was asked and not passed
public record GateView(
        String navn,
        String spoergsmaal,
        String maalt,
        String graense,
        List<String> foer,
        String svar,
        String alvor,
        String saetning,
        boolean afviger,
        String hvem,
        String hvornaar,
        String begrundelse) {

    static GateView of(GateResult result, SortedMap<Period, List<GateResult>> earlier) {
        return new GateView(
                result.gate(),
                result.question(),
                result.measured(),
                result.limit(),
                earlier.values().stream()
                        .map(then -> measured(then, result.gate()))
                        .toList(),
                answer(result),
                severity(result.severity()),
                result.sentence(),
                result.verdict() == GateVerdict.TRIPPED,
                result.overruling().map(Overruling::by).orElse(""),
                result.overruling()
                        .map(overruling -> Danish.date(
                                overruling.at().atOffset(ZoneOffset.UTC).toLocalDate()))
                        .orElse(""),
                result.overruling().map(Overruling::reason).orElse(""));
    }

    private static String measured(List<GateResult> results, String gate) {
        return results.stream()
                .filter(result -> result.gate().equals(gate))
                .map(GateResult::measured)
                .findFirst()
                .orElse("");
    }

    private static String answer(GateResult result) {
        return switch (result.verdict()) {
            case PASSED -> "Bestået";
            case NOT_ASKED -> "Ikke spurgt";
            case TRIPPED -> notPassed(result);
        };
    }

    private static String notPassed(GateResult result) {
        return switch (result.severity()) {
            case STOP -> result.overruling().isPresent() ? "Overrulet" : "Standset";
            case WARN -> "Advarsel";
            case NOTE, OFF -> "Note";
        };
    }

    private static String severity(GateSeverity severity) {
        return switch (severity) {
            case STOP -> "standser";
            case WARN -> "advarer";
            case NOTE -> "noteres";
            case OFF -> "slået fra";
        };
    }
}
