package dk.opfoelgning.change;

import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Bevillingsansøgninger: applications for supplementary grants by budget year, one by one and added up, and the
/// single adjustments of what is expected.
public final class Applications {
    private final FigureSheet sheet;
    private final TreeSet<Integer> years = new TreeSet<>();

    private Applications(Period period, Collection<Grant> pending) {
        sheet = new FigureSheet(period);
        pending.forEach(grant -> years.addAll(grant.byYear().keySet()));
    }

    /// The grants that are not in the corrected budget yet: those without a day of adoption, or adopted after the
    /// budget's day.
    public static List<Grant> pending(Collection<Grant> grants, LocalDate budgetAsOf) {
        return grants.stream().filter(grant -> isPending(grant, budgetAsOf)).toList();
    }

    private static boolean isPending(Grant grant, LocalDate budgetAsOf) {
        var adopted = grant.adopted();
        return adopted == null || budgetAsOf.isBefore(adopted);
    }

    /// What is applied for in one budget year.
    static Money ofYear(Collection<Grant> applications, ControlArea area, int year) {
        return BudgetResults.sum(
                applications.stream()
                        .filter(grant -> ControlArea.of(grant).equals(area))
                        .toList(),
                grant -> grant.byYear().getOrDefault(year, Money.ZERO));
    }

    /// Sums per control area and appropriation area, and each application and adjustment by itself.
    public static List<Figure> figures(Period period, List<Grant> pending, Collection<Adjustment> adjustments) {
        var applications = new Applications(period, pending);
        byArea(pending).forEach(applications::tellSums);
        numbered(pending).forEach(applications::tellOne);
        numberedAdjustments(adjustments).forEach(applications::tell);
        return applications.sheet.figures();
    }

    /// The applications with the group of each one's figures: its control area and its number there, from 01.
    public static Map<String, Grant> numbered(List<Grant> pending) {
        return Numbered.of(pending, grant -> ControlArea.of(grant).group());
    }

    /// The adjustments with the group of each one's figure, likewise.
    public static Map<String, Adjustment> numberedAdjustments(Collection<Adjustment> adjustments) {
        return Numbered.of(
                adjustments.stream()
                        .sorted(Comparator.comparingInt(Adjustment::order))
                        .toList(),
                adjustment -> ControlArea.of(adjustment).group());
    }

    private static Map<String, List<Grant>> byArea(List<Grant> pending) {
        var sums = new TreeMap<String, List<Grant>>();
        sums.putAll(pending.stream()
                .collect(Collectors.groupingBy(grant -> ControlArea.of(grant).group())));
        sums.putAll(pending.stream()
                .collect(Collectors.groupingBy(grant -> grant.appropriationArea() + "/" + Numbered.TOTAL)));
        return sums;
    }

    private void tellSums(String group, List<Grant> grants) {
        tell(
                "budget.grants.",
                group,
                group.replace("/", ", ") + ", bevillingsansøgninger",
                amount -> BudgetResults.sum(grants, amount));
    }

    private void tellOne(String group, Grant grant) {
        tell("budget.grant.", group, grant.text(), amount -> amount.apply(grant));
    }

    private void tell(String id, String group, String label, Function<Function<Grant, Money>, Money> sum) {
        years.forEach(year -> sheet.money(
                id + year,
                group,
                sum.apply(grant -> grant.byYear().getOrDefault(year, Money.ZERO)),
                label + ", " + year));
        sheet.money(id + "capital", group, sum.apply(Grant::capital), label + ", anlægsbevilling");
    }

    private void tell(String group, Adjustment adjustment) {
        sheet.money("budget.adjustment", group, adjustment.amount(), adjustment.text());
    }
}
