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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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
                .forEach(area -> results.tell(
                        area,
                        lines.stream()
                                .filter(line -> ControlArea.of(line).equals(area))
                                .toList()));
        return results.sheet.figures();
    }

    /// The day that the budget is of: its newest line's.
    public static LocalDate asOf(Collection<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::asOf).max(LocalDate::compareTo).orElseThrow();
    }

    /// @param lines none where something is applied for or expected that the budget does not have
    private void tell(ControlArea area, List<BudgetLine> lines) {
        var corrected = sum(lines, BudgetLine::corrected);
        var application = Applications.ofYear(applications, area, budgetYear);
        var budget = corrected.plus(application);
        var before = sum(lines, BudgetLine::expected);
        var expected = before.plus(adjusted(area, Adjustment.Kind.EXPENDITURE));
        var result = expected.minus(budget);
        var adjusted = result.plus(adjusted(area, Adjustment.Kind.BUDGET));
        var transfers = sum(lines, BudgetLine::transfers);

        money("corrected", area.group(), corrected, "korrigeret budget");
        money("application", area.group(), application, "bevillingsansøgninger");
        money("corrected_incl", area.group(), budget, "korrigeret budget inkl. bevillingsansøgninger");
        money("expected_before", area.group(), before, "forventet forbrug før forventede ændringer");
        money(
                "result_before",
                area.group(),
                before.minus(corrected),
                "forventet resultat før ansøgninger og ændringer");
        money("expected", area.group(), expected, "forventet forbrug");
        money("result", area.group(), result, "årets forventede resultat ekskl. overførsler");
        money("result_adjusted", area.group(), adjusted, "årets forventede resultat inkl. budgetændringer");
        money("transfers", area.group(), transfers, "overførsler");
        money("result_incl", area.group(), adjusted.plus(transfers), "årets forventede resultat inkl. overførsler");
        tellCenters(area, lines, before.minus(corrected));
    }

    private void tellCenters(ControlArea area, List<BudgetLine> lines, Money resultOfLines) {
        var results = lines.stream()
                .collect(Collectors.groupingBy(BudgetLine::center, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(center -> tellCenter(area.group() + "/" + center.getKey(), center.getValue()))
                .reduce(Money.ZERO, Money::plus);
        if (!results.equals(resultOfLines)) {
            throw new DoesNotBalance("the centres' results do not add up to their control area's");
        }
    }

    private Money tellCenter(String group, List<BudgetLine> lines) {
        var corrected = sum(lines, BudgetLine::corrected);
        var expected = sum(lines, BudgetLine::expected);
        var result = expected.minus(corrected);
        money("corrected", group, corrected, "korrigeret budget");
        money("expected", group, expected, "forventet forbrug");
        money("result", group, result, "forventet resultat");
        money("transfers", group, sum(lines, BudgetLine::transfers), "overførsler");
        return result;
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
        sheet.money("budget." + name, group, amount, group.replace("/", ", ") + ", " + label);
    }

    static <T> Money sum(Collection<T> rows, Function<T, Money> amount) {
        return rows.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
