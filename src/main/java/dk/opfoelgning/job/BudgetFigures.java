package dk.opfoelgning.job;

import dk.opfoelgning.change.Applications;
import dk.opfoelgning.change.BudgetChanges;
import dk.opfoelgning.change.BudgetResults;
import dk.opfoelgning.change.ExpiringGrants;
import dk.opfoelgning.change.Forecast;
import dk.opfoelgning.change.Revisions;
import dk.opfoelgning.change.Spending;
import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.StoredExtract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Computes what a follow-up tells of budgets and of what comes after the budget year.
@Component
final class BudgetFigures {
    private final Settings settings;
    private final Extracts extracts;
    private final FollowUps followUps;
    private final InputSelection selection;

    BudgetFigures(Settings settings, Extracts extracts, FollowUps followUps, InputSelection selection) {
        this.settings = settings;
        this.extracts = extracts;
        this.followUps = followUps;
        this.selection = selection;
    }

    List<Figure> of(FollowUp followUp, Inputs inputs) {
        var period = followUp.period();
        var figures = new ArrayList<Figure>();
        figures.addAll(ofBudget(period, inputs));
        figures.addAll(ExpiringGrants.figures(period, Source.EXPIRING_GRANTS.rows(extracts, inputs.own())));
        figures.addAll(Forecast.figures(period, Source.FORECAST.rows(extracts, inputs.own())));
        return figures;
    }

    private List<Figure> ofBudget(Period period, Inputs inputs) {
        var lines = Source.BUDGET.rows(extracts, inputs.own());
        if (lines.isEmpty()) {
            return List.of();
        }
        var figures = new ArrayList<>(results(period, inputs));
        figures.addAll(Applications.figures(period, pending(lines, inputs), adjustments(inputs)));
        figures.addAll(Spending.figures(period, lines, lastYear(inputs)));
        inputs.before(Source.BUDGET).ifPresent(earlier -> figures.addAll(changes(period, lines, figures, earlier)));
        return figures;
    }

    private List<Figure> results(Period period, Inputs inputs) {
        var lines = Source.BUDGET.rows(extracts, inputs.own());
        return lines.isEmpty()
                ? List.of()
                : BudgetResults.figures(period, lines, pending(lines, inputs), adjustments(inputs));
    }

    private List<Grant> pending(List<BudgetLine> lines, Inputs inputs) {
        return Applications.pending(Source.GRANTS.rows(extracts, inputs.own()), BudgetResults.asOf(lines));
    }

    private List<Adjustment> adjustments(Inputs inputs) {
        return Source.ADJUSTMENTS.rows(extracts, inputs.own());
    }

    private List<Figure> changes(Period period, List<BudgetLine> lines, List<Figure> figures, StoredExtract earlier) {
        var before = earlier.period().orElseThrow();
        var told = followUps.standingFigures(before);
        var known = knownOtherwise(before);
        boolean isAsTold = settings.vintage() == Vintage.AS_TOLD;
        var changes = new ArrayList<>(BudgetChanges.figures(period, lines, before, rows(earlier)));
        changes.addAll(BudgetChanges.sinceTold(
                period, figures, isAsTold || known.isEmpty() ? told : new Figures(known), before));
        changes.addAll(Revisions.since(before, told, known));
        return changes;
    }

    /// The results of an earlier follow-up as they are known now; none where no file has changed.
    private List<Figure> knownOtherwise(Period before) {
        return followUps
                .standing(before)
                .filter(followUp -> followUp.state() != FollowUp.State.BACKGROUND)
                .map(selection::versions)
                .filter(versions -> Stream.of(Source.BUDGET, Source.GRANTS, Source.ADJUSTMENTS)
                        .anyMatch(versions::differ))
                .map(versions -> results(before, versions.known()))
                .orElse(List.of());
    }

    private Optional<Spending.LastYear> lastYear(Inputs inputs) {
        var known = inputs.lastYear();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spending.LastYear(rows(known.getFirst()), rows(known.getLast())));
    }

    private List<BudgetLine> rows(StoredExtract extract) {
        return extracts.rows(Source.BUDGET.table(), extract);
    }
}
