package dk.opfoelgning.report.quality;

import dk.opfoelgning.change.quality.Finding;
import dk.opfoelgning.change.quality.Value;
import dk.opfoelgning.facts.Gate;
import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.GateVerdict;
import dk.opfoelgning.report.Danish;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts what a gate found into its sentences.
public record GateWords(Gate gate, Finding finding) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /// @param fingerprint of the file that was asked
    public static GateResult of(Gate gate, Finding finding, String fingerprint) {
        return new GateWords(gate, finding).result(fingerprint);
    }

    private GateResult result(String fingerprint) {
        return new GateResult(
                gate.name(),
                gate.extract(),
                gate.question(),
                gate.severity(),
                verdict(),
                finding.measured().map(Printed::text).orElse(""),
                limit(),
                finding.trips() ? filled(gate.sentence()) : finding.why(),
                finding.trips() ? filled(gate.note()) : "",
                fingerprint,
                Optional.empty());
    }

    private GateVerdict verdict() {
        if (finding.measured().isEmpty()) {
            return GateVerdict.NOT_ASKED;
        }
        return finding.trips() ? GateVerdict.TRIPPED : GateVerdict.PASSED;
    }

    private String limit() {
        return gate.limit().map(Printed::limit).orElse("");
    }

    private String filled(String sentence) {
        return Danish.withoutDoubledStops(Danish.capital(PLACEHOLDER
                .matcher(sentence)
                .replaceAll(placeholder -> Matcher.quoteReplacement(word(placeholder.group(1))))));
    }

    private String word(String placeholder) {
        return switch (placeholder) {
            case "maalt" -> finding.measured().map(Printed::text).orElseThrow();
            case "hele" -> finding.measured().map(Printed::whole).orElseThrow();
            case "graense" -> limit();
            case "udtraek" -> gate.title();
            default ->
                Optional.ofNullable(finding.words().get(placeholder))
                        .map((Value value) -> Printed.text(value))
                        .orElseThrow(
                                () -> new IllegalArgumentException(gate.name() + " measures no {" + placeholder + "}"));
        };
    }
}
