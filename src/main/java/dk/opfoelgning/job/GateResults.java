package dk.opfoelgning.job;

import dk.opfoelgning.change.quality.Checks;
import dk.opfoelgning.change.quality.ExtractFacts;
import dk.opfoelgning.change.quality.Finding;
import dk.opfoelgning.facts.Gate;
import dk.opfoelgning.facts.GateCheck;
import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.GateSeverity;
import dk.opfoelgning.facts.Sha256;
import dk.opfoelgning.history.StoredExtract;
import dk.opfoelgning.report.quality.GateWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Asks what the quality gates of a follow-up ask.
@Component
final class GateResults {
    private final Settings settings;
    private final Evidence evidence;
    private final TextClaims texts;

    GateResults(Settings settings, Evidence evidence, TextClaims texts) {
        this.settings = settings;
        this.evidence = evidence;
        this.texts = texts;
    }

    /// In the order of their declaration; none of an extract that the follow-up does not have.
    List<GateResult> of(Comparison comparison) {
        var known = new HashMap<String, ExtractFacts>();
        return QualityGates.of(settings).stream()
                .flatMap(gate -> gate.check() == GateCheck.WORDS
                        ? ofTexts(gate, comparison)
                        : ofExtract(gate, comparison, known).stream())
                .toList();
    }

    private Stream<GateResult> ofTexts(Gate gate, Comparison comparison) {
        return texts.of(comparison).stream()
                .map(found -> GateWords.of(gate, unlessOff(gate, () -> found), fingerprintOfTexts(comparison)));
    }

    private static String fingerprintOfTexts(Comparison comparison) {
        var hash = new Sha256();
        comparison.sources().values().stream()
                .filter(extract -> TextSource.is(extract.kind()))
                .map(StoredExtract::sha256)
                .sorted()
                .forEach(hash::add);
        return hash.hex();
    }

    private Optional<GateResult> ofExtract(Gate gate, Comparison comparison, Map<String, ExtractFacts> known) {
        return Optional.ofNullable(comparison.sources().get(gate.extract()))
                .filter(extract -> extract.period().isPresent())
                .map(extract -> GateWords.of(
                        gate,
                        unlessOff(
                                gate,
                                () -> Checks.of(
                                        gate,
                                        known.computeIfAbsent(gate.extract(), _ -> evidence.of(extract, comparison)))),
                        fingerprint(gate, extract, comparison)));
    }

    private static Finding unlessOff(Gate gate, Supplier<Finding> finding) {
        return gate.severity() == GateSeverity.OFF ? Finding.switchedOff() : finding.get();
    }

    /// With another control file it is another question.
    private String fingerprint(Gate gate, StoredExtract extract, Comparison comparison) {
        return evidence.controlOf(extract, comparison)
                .filter(_ -> gate.check() == GateCheck.CONTROL)
                .map(control ->
                        new Sha256().add(extract.sha256() + control.sha256()).hex())
                .orElse(extract.sha256());
    }
}
