package dk.opfoelgning.change;

import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Budgetopfølgning: per appropriation area and control area the corrected budget, what is applied for, what is
/// expected to be spent, and the result with and without carry-over (the committee's table, items 81 and 82 of
/// 9 June 2026). A positive result is overspending.
public final class BudgetResults {
    private final FigureSheet sheet;
    private final List<Grant> applications;
    private final Collection<Adjustment> adjustments;

    private final int budgetYear;

    private BudgetResults(Period period, int budgetYear, List<Grant> applications, Collection<Adjustment> adjustments) {
        this.sheet = new FigureSheet(period);
        this.budgetYear = budgetYear;
        this.applications = applications;
        this.adjustments = adjustments;
    }

    /// The figures of a follow-up.
    ///
    /// @param lines the budget, at least one line
    /// @param applications grants that are not in the corrected budget yet ([Applications#pending])
    /// @throws DoesNotBalance if the centres do not add up to their control area
    public static List<Figure> figures(
            Period period, Collection<BudgetLine> lines, List<Grant> applications, Collection<Adjustment> adjustments) {
        var results = new BudgetResults(period, asOf(lines).getYear(), applications, adjustments);
        ControlArea.all(lines, applications, adjustments)
                .forEach(area -> results.tell(ControlledBudget.of(area, lines)));
        return results.sheet.figures();
    }

    /// The day that the budget is of: its newest line's.
    public static LocalDate asOf(Collection<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::asOf).max(LocalDate::compareTo).orElseThrow();
    }

    /// @param budget of nothing where something is applied for or expected that the budget does not have
    private void tell(ControlledBudget budget) {
        tellArea(budget.area(), budget.sums());
        budget.centers().forEach((center, sums) -> tellCenter(budget.area().group(center), sums));
    }

    private void tellArea(ControlArea area, BudgetSums sums) {
        var group = area.group();
        var application = Applications.ofYear(applications, area, budgetYear);
        var budget = sums.corrected().plus(application);
        var ofExpenditure = adjusted(area, Adjustment.Kind.EXPENDITURE);
        var ofBudget = adjusted(area, Adjustment.Kind.BUDGET);
        var expected = sums.expected().plus(ofExpenditure);
        var result = expected.minus(budget);
        var adjusted = result.plus(ofBudget);

        money("corrected", group, sums.corrected(), "korrigeret budget");
        money("application", group, application, "bevillingsansøgninger");
        money("corrected_incl", group, budget, "korrigeret budget inkl. bevillingsansøgninger");
        money("expected_before", group, sums.expected(), "forventet forbrug før forventede ændringer");
        money("result_before", group, sums.result(), "forventet resultat før ansøgninger og ændringer");
        money("adjustments.expenditure", group, ofExpenditure, "forventede ændringer af forbruget");
        money("expected", group, expected, "forventet forbrug");
        money("result", group, result, "årets forventede resultat ekskl. overførsler");
        money("adjustments.budget", group, ofBudget, "forventede budgetændringer");
        money("result_adjusted", group, adjusted, "årets forventede resultat inkl. budgetændringer");
        money("transfers", group, sums.transfers(), "overførsler");
        money("result_incl", group, adjusted.plus(sums.transfers()), "årets forventede resultat inkl. overførsler");
    }

    private void tellCenter(String group, BudgetSums sums) {
        money("corrected", group, sums.corrected(), "korrigeret budget");
        money("expected", group, sums.expected(), "forventet forbrug");
        money("result", group, sums.result(), "forventet resultat");
        money("transfers", group, sums.transfers(), "overførsler");
    }

    private Money adjusted(ControlArea area, Adjustment.Kind kind) {
        return sum(
                adjustments.stream()
                        .filter(adjustment -> adjustment.kind() == kind
                                && ControlArea.of(adjustment).equals(area))
                        .toList(),
                Adjustment::amount);
    }

    private void money(String name, String group, Money amount, String label) {
        sheet.ofGroup("budget." + name, group, amount, label);
    }

    static <T> Money sum(Collection<T> rows, Function<T, Money> amount) {
        return rows.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
