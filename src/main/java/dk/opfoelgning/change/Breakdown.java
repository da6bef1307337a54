package dk.opfoelgning.change;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Money;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// High-cost cases told apart so that the groups add up to all of them: each row's expenditure belongs to its own
/// group, and the case to the group where most of its expenditure lies.
final class Breakdown {
    private final Dimension dimension;
    private final SortedMap<String, Tally.Sum> byGroup = new TreeMap<>(Figure::byCodePoint);

    Breakdown(Dimension dimension) {
        this.dimension = dimension;
    }

    void add(CitizenYear citizen) {
        var own = citizen.by(dimension);
        own.forEach((group, money) -> add(group, new Tally.Sum(0, money)));
        add(citizen.main(dimension), new Tally.Sum(1, Money.ZERO));
    }

    /// A group that is told also where no case lies in it.
    void know(String group) {
        add(group, Tally.Sum.NOTHING);
    }

    private void add(String group, Tally.Sum sum) {
        byGroup.merge(group, sum, Tally.Sum::plus);
    }

    Tally.Sum of(String group) {
        return byGroup.getOrDefault(group, Tally.Sum.NOTHING);
    }

    Set<String> groups() {
        return byGroup.keySet();
    }

    /// @throws DoesNotBalance if the groups do not add up to all cases
    void balance(Tally.Sum all) {
        if (!byGroup.values().stream()
                .reduce(Tally.Sum.NOTHING, Tally.Sum::plus)
                .equals(all)) {
            throw new DoesNotBalance("the groups of %s do not add up to all cases".formatted(dimension.id()));
        }
    }

    void tell(FigureSheet sheet) {
        byGroup.forEach((group, sum) -> {
            sheet.cases(dimension.figure("cases"), group, sum.cases(), label("antal sager", group));
            sheet.money(dimension.figure("expenditure"), group, sum.money(), label("forventet udgift", group));
        });
    }

    static String label(String measure, String group) {
        return "Særligt dyre enkeltsager, " + measure + ", " + group;
    }

    Dimension dimension() {
        return dimension;
    }
}
