package dk.opfoelgning.job;

import dk.opfoelgning.change.Applications;
import dk.opfoelgning.change.BudgetChanges;
import dk.opfoelgning.change.BudgetResults;
import dk.opfoelgning.change.ExpiringGrants;
import dk.opfoelgning.change.Forecast;
import dk.opfoelgning.change.Spending;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.StoredExtract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Computes what a follow-up tells of budgets and of what comes after the budget year.
@Component
final class BudgetFigures {
    private final Extracts extracts;
    private final FollowUps followUps;

    BudgetFigures(Extracts extracts, FollowUps followUps) {
        this.extracts = extracts;
        this.followUps = followUps;
    }

    List<Figure> of(FollowUp followUp, Map<String, StoredExtract> sources) {
        var period = followUp.period();
        var figures = new ArrayList<Figure>();
        figures.addAll(ofBudget(followUp, sources));
        figures.addAll(ExpiringGrants.figures(period, Source.EXPIRING_GRANTS.rows(extracts, sources)));
        figures.addAll(Forecast.figures(period, Source.FORECAST.rows(extracts, sources)));
        return figures;
    }

    private List<Figure> ofBudget(FollowUp followUp, Map<String, StoredExtract> sources) {
        var period = followUp.period();
        var lines = Source.BUDGET.rows(extracts, sources);
        if (lines.isEmpty()) {
            return List.of();
        }
        var asOf = BudgetResults.asOf(lines);
        var pending = Applications.pending(Source.GRANTS.rows(extracts, sources), asOf);
        var adjustments = Source.ADJUSTMENTS.rows(extracts, sources);
        var figures = new ArrayList<>(BudgetResults.figures(period, lines, pending, adjustments));
        figures.addAll(Applications.figures(period, pending, adjustments));
        figures.addAll(Spending.figures(period, lines, lastYear(asOf)));
        earlier(followUp, sources).ifPresent(earlier -> figures.addAll(changes(period, lines, figures, earlier)));
        return figures;
    }

    private List<Figure> changes(Period period, List<BudgetLine> lines, List<Figure> figures, StoredExtract earlier) {
        var before = earlier.period().orElseThrow();
        var changes = new ArrayList<>(BudgetChanges.figures(period, lines, before, rows(earlier)));
        changes.addAll(BudgetChanges.sinceTold(period, figures, followUps.figures(before), before));
        return changes;
    }

    /// The budgets of other periods that this one is compared with.
    List<StoredExtract> compared(FollowUp followUp, Map<String, StoredExtract> sources) {
        var lines = Source.BUDGET.rows(extracts, sources);
        return Stream.concat(
                        earlier(followUp, sources).stream(),
                        lines.isEmpty() ? Stream.empty() : ofLastYear(BudgetResults.asOf(lines)).stream())
                .distinct()
                .toList();
    }

    private Optional<Spending.LastYear> lastYear(LocalDate asOf) {
        var known = ofLastYear(asOf);
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spending.LastYear(rows(known.getFirst()), rows(known.getLast())));
    }

    /// Last year's budgets of the same month and of December; none unless both are known.
    private List<StoredExtract> ofLastYear(LocalDate asOf) {
        var known = Stream.of(Period.of(asOf.minusYears(1)), new Period(asOf.getYear() - 1, 12))
                .flatMap(month -> own(month).stream())
                .toList();
        return known.size() == 2 ? known : List.of();
    }

    /// The budget of the last budget follow-up: the last follow-up's, or the chosen baseline's, where it has a file of
    /// its
    /// own that is earlier than the one in use, else that of the newest follow-up before, approved where there is
    /// one.
    Optional<StoredExtract> earlier(FollowUp followUp, Map<String, StoredExtract> sources) {
        var inUse = Optional.ofNullable(sources.get(Source.BUDGET.name())).flatMap(StoredExtract::period);
        var before = followUp.basis() == FollowUp.Basis.CHOSEN
                ? followUp.baseline()
                : followUps.lastBefore(followUp.period()).map(FollowUp::period);
        return inUse.flatMap(now -> before.flatMap(last -> ownBefore(now, last).or(() -> followUps
                .lastBefore(last, earlier -> ownBefore(now, earlier.period()).isPresent())
                .flatMap(earlier -> ownBefore(now, earlier.period())))));
    }

    private Optional<StoredExtract> ownBefore(Period inUse, Period period) {
        return own(period).filter(_ -> period.compareTo(inUse) < 0);
    }

    private Optional<StoredExtract> own(Period period) {
        return extracts.accepted(Source.BUDGET.name(), Optional.of(period));
    }

    private List<BudgetLine> rows(StoredExtract extract) {
        return extracts.rows(Source.BUDGET.table(), extract);
    }
}
