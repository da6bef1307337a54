package dk.opfoelgning.job;

import dk.opfoelgning.change.Applications;
import dk.opfoelgning.change.BudgetResults;
import dk.opfoelgning.change.BudgetRowSums;
import dk.opfoelgning.change.CaseRowSums;
import dk.opfoelgning.change.DeclaredRowSums;
import dk.opfoelgning.change.ForecastRowSums;
import dk.opfoelgning.change.PublishedRowSums;
import dk.opfoelgning.change.RowSums;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.StoredExtract;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Adds up stored rows anew, to be held against the figures that were told.
@Component
final class RowsBehind {
    private final Settings settings;
    private final Extracts extracts;
    private final CaseStreams cases;
    private final DeclaredReports declared;

    RowsBehind(Settings settings, Extracts extracts, CaseStreams cases, DeclaredReports declared) {
        this.settings = settings;
        this.extracts = extracts;
        this.cases = cases;
        this.declared = declared;
    }

    /// The rows of a follow-up's own extracts behind figures about its own period.
    ///
    /// @param id of the figures; nothing is known of others
    RowSums own(String id, Comparison told) {
        var sources = told.sources();
        return switch (id.substring(0, id.indexOf('.'))) {
            case "high_cost", "places" -> cases(told.followUp(), told.inputs());
            case "budget" ->
                id.startsWith("budget.expiring.")
                        ? BudgetRowSums.ofExpiring(Source.EXPIRING_GRANTS.rows(extracts, sources))
                        : budget(sources);
            case "forecast" -> ForecastRowSums.of(Source.FORECAST.rows(extracts, sources));
            default -> declared(id, told);
        };
    }

    /// Nothing where the limits or the cases are no longer stored.
    RowSums cases(FollowUp followUp, Inputs inputs) {
        return inputs.own(Source.LIMITS).isPresent()
                ? cases.read(
                                followUp,
                                inputs,
                                (now, then) -> CaseRowSums.of(
                                        now, then, settings.caseRules().ownership()))
                        .orElseGet(RowSums::new)
                : new RowSums();
    }

    /// The history file's rows of a period.
    RowSums published(Period about, Map<String, StoredExtract> sources) {
        return PublishedRowSums.of(Source.PUBLISHED.rows(extracts, sources), about);
    }

    private RowSums budget(Map<String, StoredExtract> sources) {
        var lines = Source.BUDGET.rows(extracts, sources);
        if (lines.isEmpty()) {
            return new RowSums();
        }
        var asOf = BudgetResults.asOf(lines);
        return BudgetRowSums.of(
                asOf.getYear(),
                lines,
                Applications.pending(Source.GRANTS.rows(extracts, sources), asOf),
                Source.ADJUSTMENTS.rows(extracts, sources));
    }

    /// The lines of an earlier budget, without applications and adjustments.
    RowSums budgetAlone(StoredExtract budget) {
        return BudgetRowSums.of(0, extracts.rows(Source.BUDGET.table(), budget), List.of(), List.of());
    }

    private RowSums declared(String id, Comparison told) {
        return declared.of(told.followUp().period(), Inputs.alone(told.sources())).stream()
                .filter(report -> id.startsWith(report.declaration().name() + "."))
                .findFirst()
                .map(DeclaredRowSums::of)
                .orElseGet(RowSums::new);
    }
}
