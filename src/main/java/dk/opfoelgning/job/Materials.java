package dk.opfoelgning.job;

import dk.opfoelgning.change.Applications;
import dk.opfoelgning.change.BudgetResults;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.FreeText;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Approvings;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.Judgings;
import dk.opfoelgning.history.StoredExtract;
import dk.opfoelgning.report.BudgetMaterial;
import dk.opfoelgning.report.ComparedWith;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Origin;
import dk.opfoelgning.report.Quality;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers what a follow-up's reports are made of.
@Component
final class Materials {
    private static final int MONTHS_OF_QUALITY = 3;

    private final Settings settings;
    private final Extracts extracts;
    private final FollowUps followUps;
    private final Approvings approvings;
    private final DeclaredReports declared;
    private final Judgings judgings;

    Materials(
            Settings settings,
            Extracts extracts,
            FollowUps followUps,
            Approvings approvings,
            DeclaredReports declared,
            Judgings judgings) {
        this.settings = settings;
        this.extracts = extracts;
        this.followUps = followUps;
        this.approvings = approvings;
        this.declared = declared;
        this.judgings = judgings;
    }

    /// What the reports of a follow-up are made of.
    Material of(Comparison comparison) {
        var followUp = comparison.followUp();
        var inputs = comparison.inputs();
        var cases = inputs.own(Source.CASES);
        return new Material(
                followUp,
                followUp.baseline().map(this::comparedWith).orElseGet(ComparedWith::nothing),
                comparison.figures(),
                origins(inputs.own()),
                cases.flatMap(extracts::casesAsOf),
                rows(Source.MEETINGS, inputs),
                budget(inputs),
                rows(Source.INITIATIVES, inputs),
                inputs.before(Source.INITIATIVES).map(earlier -> extracts.rows(Source.INITIATIVES.table(), earlier)),
                rows(Source.AGENDA, inputs),
                texts(inputs),
                cases.map(extracts::centers).map(settings::inOrder).orElse(List.of()),
                settings.whose(),
                declared.of(followUp.period(), inputs),
                new Quality(judgings.newest(followUp), judgings.before(followUp.period(), MONTHS_OF_QUALITY)));
    }

    private ComparedWith comparedWith(Period baseline) {
        return new ComparedWith(
                followUps.standing(baseline).map(FollowUp::state).orElse(FollowUp.State.BACKGROUND),
                settings.vintage() == Vintage.AS_KNOWN,
                approvings.decision(baseline));
    }

    private BudgetMaterial budget(Inputs inputs) {
        var lines = rows(Source.BUDGET, inputs);
        return new BudgetMaterial(
                lines,
                lines.isEmpty()
                        ? List.of()
                        : Applications.pending(rows(Source.GRANTS, inputs), BudgetResults.asOf(lines)),
                rows(Source.ADJUSTMENTS, inputs),
                rows(Source.EXPIRING_GRANTS, inputs),
                rows(Source.FORECAST, inputs));
    }

    private List<FreeText> texts(Inputs inputs) {
        return inputs.own().keySet().stream()
                .filter(TextSource::is)
                .sorted()
                .flatMap(name -> rows(TextSource.named(name), inputs).stream())
                .toList();
    }

    private <T> List<T> rows(Kept<T> source, Inputs inputs) {
        return source.rows(extracts, inputs.own());
    }

    private static Map<String, Origin> origins(Map<String, StoredExtract> sources) {
        return sources.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Origin(
                                entry.getValue().path(), entry.getValue().period())));
    }
}
