package dk.opfoelgning.change;

import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.ExpiringGrant;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.Money;
import java.util.Collection;
import java.util.List;

/// The rows behind the figures of budgets: lines, applications, adjustments and grants that expire.
public final class BudgetRowSums {
    /// What the four results have in common.
    private static final List<String> RESULTS = List.of("result", "result_adjusted", "result_incl");
    /// Of the budget as it is, without applications and adjustments.
    private static final List<String> BEFORE = List.of("result_before");

    private final RowSums sums = new RowSums();

    private BudgetRowSums() {}

    /// @param budgetYear whose applications count in the results
    /// @param pending the applications that are not in the corrected budget yet
    public static RowSums of(
            int budgetYear,
            Collection<BudgetLine> lines,
            Collection<Grant> pending,
            Collection<Adjustment> adjustments) {
        var budget = new BudgetRowSums();
        lines.forEach(budget::add);
        pending.forEach(grant -> budget.add(grant, budgetYear));
        adjustments.forEach(budget::add);
        return budget.sums;
    }

    /// By appropriation area.
    public static RowSums ofExpiring(Collection<ExpiringGrant> grants) {
        var budget = new BudgetRowSums();
        grants.forEach(grant -> grant.byYear()
                .forEach((year, amount) -> budget.add(
                        List.of("expiring." + year),
                        grant.appropriationArea() + "/" + Numbered.TOTAL,
                        row("bevillinger_udloeber", year.toString(), amount))));
        return budget.sums;
    }

    private void add(BudgetLine line) {
        var area = ControlArea.of(line).group();
        var corrected = row("budget", "korrigeret_budget", line.corrected());
        var expected = row("budget", "forventet_forbrug", line.expected());
        var transfers = row("budget", "overfoersler", line.transfers());
        add(List.of("corrected", "corrected_incl"), area, corrected);
        add(List.of("expected_before", "expected"), area, expected);
        addResult(RESULTS, area, expected, corrected);
        addResult(BEFORE, area, expected, corrected);
        add(List.of("transfers", "result_incl"), area, transfers);
        addCenter(line, ControlArea.of(line).group(line.center()));
        add(List.of("spent"), area, row("budget", "forbrug_til_dato", line.spent()));
    }

    private void addCenter(BudgetLine line, String center) {
        var corrected = row("budget", "korrigeret_budget", line.corrected());
        var expected = row("budget", "forventet_forbrug", line.expected());
        add(List.of("corrected"), center, corrected);
        add(List.of("expected"), center, expected);
        addResult(List.of("result"), center, expected, corrected);
        add(List.of("transfers"), center, row("budget", "overfoersler", line.transfers()));
        add(List.of("spent"), center, row("budget", "forbrug_til_dato", line.spent()));
    }

    private void addResult(List<String> ids, String group, RowSum expected, RowSum corrected) {
        add(ids, group, expected);
        add(ids, group, corrected.negated());
    }

    private void add(Grant grant, int budgetYear) {
        var area = ControlArea.of(grant).group();
        var total = grant.appropriationArea() + "/" + Numbered.TOTAL;
        grant.byYear().forEach((year, amount) -> {
            var row = row("tillaegsbevillinger", year.toString(), amount);
            addToBoth("grants." + year, area, total, row);
            if (year == budgetYear) {
                add(List.of("application", "corrected_incl"), area, row);
                add(RESULTS, area, row.negated());
            }
        });
        addToBoth("grants.capital", area, total, row("tillaegsbevillinger", "anlaeg", grant.capital()));
    }

    private void addToBoth(String id, String area, String total, RowSum row) {
        add(List.of(id), area, row);
        add(List.of(id), total, row);
    }

    private void add(Adjustment adjustment) {
        var area = ControlArea.of(adjustment).group();
        var row = row("forventninger", "beloeb", adjustment.amount());
        switch (adjustment.kind()) {
            case EXPENDITURE -> {
                add(List.of("adjustments.expenditure", "expected"), area, row);
                add(RESULTS, area, row);
            }
            case BUDGET -> add(List.of("adjustments.budget", "result_adjusted", "result_incl"), area, row);
        }
    }

    private void add(List<String> ids, String group, RowSum row) {
        ids.forEach(id -> sums.add("budget." + id, group, row));
    }

    private static RowSum row(String extract, String column, Money amount) {
        return RowSum.of(extract, column, amount.kroner());
    }
}
