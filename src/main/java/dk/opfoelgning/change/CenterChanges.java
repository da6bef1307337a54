package dk.opfoelgning.change;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What moved each centre's high-cost cases from one follow-up to the next, by the centre's own rows.
final class CenterChanges {
    private final Money largeRise;
    private final Breakdown before = ofCenters();
    private final Breakdown after = ofCenters();
    private final Breakdown inflow = ofCenters();
    private final Breakdown outflow = ofCenters();
    /// Those who are high-cost cases both times, as they were and as they are.
    private final Breakdown stayedThen = ofCenters();

    private final Breakdown stayedNow = ofCenters();
    /// What came to each centre from others with the cases that belong to another centre now, less what left it.
    private final SortedMap<String, Tally.Sum> moved = new TreeMap<>(Figure::byCodePoint);
    private final SortedMap<String, List<LargeRise>> largeRises = new TreeMap<>(Figure::byCodePoint);

    /// @param largeRise the smallest rise that is told as a large one
    CenterChanges(Money largeRise) {
        this.largeRise = largeRise;
    }

    private static Breakdown ofCenters() {
        return new Breakdown(Dimension.CENTER);
    }

    void add(CitizenPairs.Pair pair) {
        var then = pair.highCostThen();
        var now = pair.highCostNow();
        know(pair.then());
        know(pair.now());
        if (then != null) {
            before.add(then);
        }
        if (now != null) {
            after.add(now);
        }
        if (then != null && now != null) {
            addStaying(then, now);
        } else if (now != null) {
            inflow.add(now);
        } else if (then != null) {
            outflow.add(then);
        }
    }

    /// Also centres without a high-cost case are told.
    private void know(@Nullable CitizenYear citizen) {
        if (citizen != null) {
            citizen.by(Dimension.CENTER).keySet().forEach(center -> {
                before.know(center);
                after.know(center);
            });
        }
    }

    private void addStaying(CitizenYear then, CitizenYear now) {
        stayedThen.add(then);
        stayedNow.add(now);
        var from = then.main(Dimension.CENTER);
        var to = now.main(Dimension.CENTER);
        if (!from.equals(to)) {
            addMove(from, to, then.at(from).minus(now.at(from)));
        }
        addRise(then, now);
    }

    /// @param left what the case costs less at the centre that it left: its price there moves along, and what it costs
    /// more or less where it came is a price change
    private void addMove(String from, String to, Money left) {
        var gone = new Tally.Sum(1, left.isNegative() ? Money.ZERO : left);
        moved.merge(from, Tally.Sum.NOTHING.minus(gone), Tally.Sum::plus);
        moved.merge(to, gone, Tally.Sum::plus);
    }

    /// A large rise of the whole case is told to the centre that it mainly belongs to, with the centre's part of it.
    private void addRise(CitizenYear then, CitizenYear now) {
        if (now.expenditure().minus(then.expenditure()).compareTo(largeRise) >= 0) {
            largeRises
                    .computeIfAbsent(now.main(Dimension.CENTER), _ -> new ArrayList<>())
                    .add(LargeRise.of(then, now));
        }
    }

    /// As the centres are now.
    Breakdown after() {
        return after;
    }

    /// As they were, by the limits as they are known now.
    Breakdown before() {
        return before;
    }

    /// @throws DoesNotBalance if a centre's change is not inflow less outflow and what moved and rose
    void tell(FigureSheet sheet) {
        var centers = new TreeSet<>(after.groups());
        centers.addAll(before.groups());
        centers.forEach(center -> {
            balance(center);
            tell(sheet, center);
        });
        largeRises.forEach((center, rises) -> tellRises(sheet, center, rises));
    }

    private void balance(String center) {
        var change = after.of(center).minus(before.of(center));
        var parts =
                inflow.of(center).minus(outflow.of(center)).plus(moved(center)).plus(stayed(center));
        if (!change.equals(parts)) {
            throw new DoesNotBalance("a centre's change is not inflow less outflow and what moved and rose");
        }
    }

    /// The cases that moved here less those that moved away.
    private Tally.Sum moved(String center) {
        return moved.getOrDefault(center, Tally.Sum.NOTHING);
    }

    /// What the rows of the cases that stayed rose by.
    private Tally.Sum stayed(String center) {
        return stayedNow.of(center).minus(stayedThen.of(center)).minus(moved(center));
    }

    private void tell(FigureSheet sheet, String center) {
        tell(sheet, "inflow.", "tilgang, ", center, inflow.of(center));
        tell(sheet, "outflow.", "afgang, ", center, outflow.of(center));
        tell(sheet, "change.", "ændring i ", center, after.of(center).minus(before.of(center)));
        tell(sheet, "moved.", "flyttet hertil fra andre centre, netto, ", center, moved(center));
        money(sheet, "price_change.expenditure", center, stayed(center).money(), "prisændringer");
        cases(sheet, "large_rises.cases", center, rises(center).size(), "store prisstigninger");
    }

    private static void tell(FigureSheet sheet, String id, String name, String center, Tally.Sum sum) {
        cases(sheet, id + "cases", center, sum.cases(), name + "antal sager");
        money(sheet, id + "expenditure", center, sum.money(), name + "udgift");
    }

    private List<LargeRise> rises(String center) {
        return largeRises.getOrDefault(center, List.of());
    }

    /// The largest first, each by its number at the centre, from 01.
    private static void tellRises(FigureSheet sheet, String center, List<LargeRise> rises) {
        rises.sort(Comparator.comparing(LargeRise::rise)
                .thenComparing(LargeRise::now)
                .reversed()
                .thenComparing(LargeRise::what));
        for (int i = 0; i < rises.size(); i++) {
            rises.get(i).tell(sheet, "%s/%02d".formatted(center, i + 1));
        }
    }

    private static void cases(FigureSheet sheet, String measure, String center, long cases, String label) {
        sheet.cases(Dimension.CENTER.figure(measure), center, cases, Breakdown.label(label, center));
    }

    private static void money(FigureSheet sheet, String measure, String center, Money money, String label) {
        sheet.money(Dimension.CENTER.figure(measure), center, money, Breakdown.label(label, center));
    }
}
