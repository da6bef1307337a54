package dk.opfoelgning.change;

import dk.opfoelgning.facts.BudgetLine;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A control area's part of a budget, as a whole and by centre.
///
/// @param centers by name
record ControlledBudget(ControlArea area, BudgetSums sums, SortedMap<String, BudgetSums> centers) {

    /// @param budget lines of any control areas; there may be none of this one
    /// @throws DoesNotBalance if the centres do not add up to their control area
    static ControlledBudget of(ControlArea area, Collection<BudgetLine> budget) {
        var lines = budget.stream()
                .filter(line -> ControlArea.of(line).equals(area))
                .toList();
        var centers = new TreeMap<String, BudgetSums>();
        lines.stream()
                .collect(Collectors.groupingBy(BudgetLine::center))
                .forEach((center, ofCenter) -> centers.put(center, BudgetSums.of(ofCenter)));
        var sums = BudgetSums.of(lines);
        if (!centers.values().stream()
                .reduce(BudgetSums.NOTHING, BudgetSums::plus)
                .equals(sums)) {
            throw new DoesNotBalance("the centres do not add up to their control area");
        }
        return new ControlledBudget(area, sums, centers);
    }

    /// The sums of the centre, nothing where the budget does not have it.
    BudgetSums center(String name) {
        return centers.getOrDefault(name, BudgetSums.NOTHING);
    }

    /// The sums by the group of their figures: those of the control area, and those of its centres.
    Map<String, BudgetSums> byGroup() {
        var byGroup = new TreeMap<String, BudgetSums>();
        byGroup.put(area.group(), sums);
        centers.forEach((center, ofCenter) -> byGroup.put(area.group(center), ofCenter));
        return byGroup;
    }
}
