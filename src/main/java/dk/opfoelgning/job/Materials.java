package dk.opfoelgning.job;

import dk.opfoelgning.change.Applications;
import dk.opfoelgning.change.BudgetResults;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.FreeText;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.StoredExtract;
import dk.opfoelgning.report.BudgetMaterial;
import dk.opfoelgning.report.ComparedWith;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers what a follow-up's reports are made of.
@Component
final class Materials {
    private final Settings settings;
    private final Extracts extracts;
    private final FollowUps followUps;
    private final DeclaredReports declared;

    Materials(Settings settings, Extracts extracts, FollowUps followUps, DeclaredReports declared) {
        this.settings = settings;
        this.extracts = extracts;
        this.followUps = followUps;
        this.declared = declared;
    }

    /// Of a follow-up that was just computed.
    Material of(Comparison comparison) {
        return material(comparison.followUp(), comparison.figures(), comparison.sources());
    }

    /// Of a follow-up as it was told.
    Material stored(FollowUp followUp) {
        var sources = extracts.of(followUp.period()).stream()
                .collect(Collectors.toMap(StoredExtract::kind, Function.identity()));
        return material(followUp, followUps.figures(followUp.period()), sources);
    }

    private Material material(FollowUp followUp, Figures figures, Map<String, StoredExtract> sources) {
        var cases = Optional.ofNullable(sources.get(Source.CASES.name()));
        return new Material(
                followUp,
                followUp.baseline().map(this::comparedWith).orElseGet(ComparedWith::nothing),
                figures,
                origins(sources),
                cases.flatMap(extracts::casesAsOf),
                rows(Source.MEETINGS, sources),
                budget(sources),
                rows(Source.INITIATIVES, sources),
                followUp.baseline().flatMap(earlier -> Source.INITIATIVES.newest(extracts, earlier)),
                rows(Source.AGENDA, sources),
                texts(sources),
                cases.map(extracts::centers).map(settings::inOrder).orElse(List.of()),
                settings.whose(),
                declared.of(sources, followUp.baseline()));
    }

    private ComparedWith comparedWith(Period baseline) {
        return new ComparedWith(
                followUps.of(baseline).map(FollowUp::state).equals(Optional.of(FollowUp.State.APPROVED)),
                followUps.decision(baseline));
    }

    private BudgetMaterial budget(Map<String, StoredExtract> sources) {
        var lines = rows(Source.BUDGET, sources);
        return new BudgetMaterial(
                lines,
                lines.isEmpty()
                        ? List.of()
                        : Applications.pending(rows(Source.GRANTS, sources), BudgetResults.asOf(lines)),
                rows(Source.ADJUSTMENTS, sources),
                rows(Source.EXPIRING_GRANTS, sources),
                rows(Source.FORECAST, sources));
    }

    private List<FreeText> texts(Map<String, StoredExtract> sources) {
        return sources.keySet().stream()
                .filter(TextSource::is)
                .sorted()
                .flatMap(name -> rows(TextSource.named(name), sources).stream())
                .toList();
    }

    private <T> List<T> rows(Kept<T> source, Map<String, StoredExtract> sources) {
        return source.rows(extracts, sources);
    }

    private static Map<String, Origin> origins(Map<String, StoredExtract> sources) {
        return sources.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Origin(
                                entry.getValue().path(), entry.getValue().period())));
    }
}
