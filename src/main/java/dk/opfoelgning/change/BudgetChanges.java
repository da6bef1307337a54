package dk.opfoelgning.change;

import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// How each centre's expected result has changed since an earlier budget follow-up, before applications and
/// adjustments, which are of no centre.
public final class BudgetChanges {
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
        ControlArea.all(lines, List.of(), List.of())
                .forEach(area -> changes.tell(ControlledBudget.of(area, lines), ControlledBudget.of(area, earlier)));
        var figures = new ArrayList<>(changes.then.figures());
        figures.addAll(changes.now.figures());
        return figures;
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
        now.ofGroup(id + ".change", group, change, "ændring af det forventede resultat før ansøgninger og ændringer");
        return change;
    }
}
