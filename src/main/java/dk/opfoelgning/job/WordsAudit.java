package dk.opfoelgning.job;

import dk.opfoelgning.change.CaseMeasures;
import dk.opfoelgning.change.claims.Audit;
import dk.opfoelgning.change.claims.CheckedClaim;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Passage;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.SourceFile;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Checks what a text claims against stored figures, and keeps nothing.
@Component
public final class WordsAudit {
    private final FollowUps followUps;
    private final Extracts extracts;
    private final Provenances provenances;
    private final Settings settings;

    WordsAudit(FollowUps followUps, Extracts extracts, Provenances provenances, Settings settings) {
        this.followUps = followUps;
        this.extracts = extracts;
        this.provenances = provenances;
        this.settings = settings;
    }

    /// The newest follow-up's period.
    public Optional<Period> newest() {
        return followUps.all().reversed().stream().map(FollowUp::period).findFirst();
    }

    /// @throws NoSuchFollowUp if there are no stored figures of the period
    public List<CheckedClaim> of(List<Passage> text, Period period) {
        var followUp = stored(period);
        return of(text, followUp, followUps.figures(followUp));
    }

    private FollowUp stored(Period period) {
        return followUps.of(period).orElseThrow(() -> NoSuchFollowUp.notRun(period));
    }

    /// The input files that a figure of a stored follow-up was computed from: ` af 2026-05/sager.csv`.
    public String files(Figure figure, Period period) {
        var followUp = stored(period);
        return files(
                figure,
                new Comparison(
                        followUp, followUps.figures(followUp), Inputs.of(extracts.of(followUp)), new CaseMeasures()));
    }

    /// Empty where no file is known.
    String files(Figure figure, Comparison told) {
        var paths = provenances.of(told).of(figure).provenance().files().stream()
                .map(SourceFile::path)
                .distinct()
                .collect(Collectors.joining(", "));
        return paths.isEmpty() ? "" : " af " + paths;
    }

    /// Against figures that are not kept yet.
    List<CheckedClaim> of(List<Passage> text, FollowUp followUp, Figures told) {
        return new Audit(
                        known(followUp.period(), told),
                        followUp,
                        settings.municipality().name())
                .of(text);
    }

    /// The follow-up's, and what earlier ones told of their own periods: a text may name one.
    private Figures known(Period period, Figures told) {
        var known = new TreeMap<Figure, Figure>(Figure.ORDER);
        followUps.toldBefore(period).forEach(figure -> known.put(figure, figure));
        told.forEach(figure -> {
            known.remove(figure);
            known.put(figure, figure);
        });
        return new Figures(known.values());
    }
}
