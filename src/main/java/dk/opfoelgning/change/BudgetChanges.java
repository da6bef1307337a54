package dk.opfoelgning.change;

import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How expected results have changed since an earlier budget follow-up: each centre's, as its budget is known now,
/// before applications and adjustments, which are of no centre; and each control area's with them, as it was told
/// then.
public final class BudgetChanges {
    private static final String RESULT_INCL = "budget.result_incl";
    private static final String CHANGE = ".change";

    private final FigureSheet now;
    private final FigureSheet then;

    private BudgetChanges(Period period, Period before) {
        now = new FigureSheet(period);
        then = new FigureSheet(before);
    }

    /// The results of the earlier budget, about its own period, and the changes since. What one of the two budgets
    /// does not have counts as zero there.
    ///
    /// @param before the period of the earlier budget
    /// @throws DoesNotBalance if the centres' changes do not add up to their control area's
    public static List<Figure> figures(
            Period period, Collection<BudgetLine> lines, Period before, Collection<BudgetLine> earlier) {
        var changes = new BudgetChanges(period, before);
        Stream.concat(lines.stream(), earlier.stream())
                .map(ControlArea::of)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(area -> changes.tell(ControlledBudget.of(area, lines), ControlledBudget.of(area, earlier)));
        var figures = new ArrayList<>(changes.then.figures());
        figures.addAll(changes.now.figures());
        return figures;
    }

    /// The change of each control area's result with adjustments and transfers since an earlier follow-up told it.
    ///
    /// @param now the figures of this follow-up's budget
    /// @param told those of the earlier follow-up
    public static List<Figure> sinceTold(Period period, Collection<Figure> now, Figures told, Period before) {
        var sheet = new FigureSheet(period);
        now.stream().filter(figure -> figure.id().equals(RESULT_INCL)).forEach(figure -> told.find(
                        RESULT_INCL, figure.group(), before)
                .ifPresent(then -> sheet.ofGroup(
                        RESULT_INCL + CHANGE,
                        figure.group(),
                        Money.ofKroner(figure.value()).minus(Money.ofKroner(then.value())),
                        "ændring af årets forventede resultat inkl. overførsler")));
        return sheet.figures();
    }

    private void tell(ControlledBudget budget, ControlledBudget earlier) {
        var names = new TreeSet<>(budget.centers().keySet());
        names.addAll(earlier.centers().keySet());
        var sum = names.stream()
                .map(center -> tell(
                        "budget.result",
                        budget.area().group(center),
                        budget.center(center).result(),
                        earlier.center(center).result()))
                .reduce(Money.ZERO, Money::plus);
        var change = tell(
                "budget.result_before",
                budget.area().group(),
                budget.sums().result(),
                earlier.sums().result());
        if (!sum.equals(change)) {
            throw new DoesNotBalance("the changes of the centres' results do not add up to their control area's");
        }
    }

    private Money tell(String id, String group, Money resultNow, Money resultThen) {
        var change = resultNow.minus(resultThen);
        then.ofGroup(id, group, resultThen, "forventet resultat før ansøgninger og ændringer");
        now.ofGroup(id + CHANGE, group, change, "ændring af det forventede resultat før ansøgninger og ændringer");
        return change;
    }
}
