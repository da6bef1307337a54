package dk.opfoelgning.change;

import static dk.opfoelgning.change.Tally.TOTAL;

import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What moved the high-cost cases from one follow-up to the next. Every citizen of either is told to it once.
final class CaseChanges {
    private final Money largeRise;
    private final Tally before = new Tally();
    private final Tally after = new Tally();
    private final Tally inflow = new Tally();
    private final Tally newCitizens = new Tally();
    private final Tally outflow = new Tally();
    private final Tally ended = new Tally();
    private final Map<String, Integer> moves = new TreeMap<>();
    private final List<Money> largeRises = new ArrayList<>();
    private Money priceChange = Money.ZERO;

    /// @param largeRise the smallest rise that is told as a large one
    CaseChanges(Money largeRise) {
        this.largeRise = largeRise;
        for (Bracket from : Bracket.values()) {
            for (Bracket to : Bracket.values()) {
                if (from != to) {
                    moves.put(move(from, to), 0);
                }
            }
        }
    }

    void add(CitizenPairs.Pair pair) {
        var then = pair.highCostThen();
        var now = pair.highCostNow();
        if (then != null) {
            count(then, before);
        }
        if (now != null) {
            count(now, after);
        }
        if (then != null && now != null) {
            stayed(then, now);
        } else if (now != null) {
            count(now, inflow);
            count(now, pair.then() == null ? newCitizens : new Tally());
        } else if (then != null) {
            count(then, outflow);
            count(then, pair.now() == null ? ended : new Tally());
        }
    }

    private static void count(CitizenYear citizen, Tally tally) {
        citizen.bracket().ifPresent(bracket -> tally.add(bracket, citizen.expenditure()));
    }

    private void stayed(CitizenYear then, CitizenYear now) {
        var change = now.expenditure().minus(then.expenditure());
        priceChange = priceChange.plus(change);
        if (change.compareTo(largeRise) >= 0) {
            largeRises.add(change);
        }
        if (!then.bracket().equals(now.bracket())) {
            moves.merge(move(then.bracket().orElseThrow(), now.bracket().orElseThrow()), 1, Integer::sum);
        }
    }

    private static String move(Bracket from, Bracket to) {
        return from.group() + ">" + to.group();
    }

    /// @throws DoesNotBalance if the change is not inflow less outflow and price changes
    void tell(FigureSheet sheet) {
        balance();
        tellChange(sheet);
        tellFlow(sheet, "inflow", "tilgang", inflow);
        sheet.cases("high_cost.inflow.new.cases", TOTAL, newCitizens.total().cases(), "Tilgang, nye borgere");
        sheet.cases(
                "high_cost.inflow.grown.cases",
                TOTAL,
                inflow.total().cases() - newCitizens.total().cases(),
                "Tilgang, kendte borgere hvis udgift er steget over grænsen");
        tellFlow(sheet, "outflow", "afgang", outflow);
        sheet.cases("high_cost.outflow.ended.cases", TOTAL, ended.total().cases(), "Afgang, ophørte");
        sheet.cases(
                "high_cost.outflow.fallen.cases",
                TOTAL,
                outflow.total().cases() - ended.total().cases(),
                "Afgang, borgere hvis udgift er faldet under grænsen");
        moves.forEach((move, cases) -> sheet.cases(
                "high_cost.moves.cases", move, cases, "Sager flyttet fra " + move.replace(">", " til ") + " pct."));
        sheet.cases(
                "high_cost.moved.cases",
                TOTAL,
                moves.values().stream().mapToInt(Integer::intValue).sum(),
                "Sager flyttet til en anden refusionssats");
        tellLargeRises(sheet);
    }

    private void tellChange(FigureSheet sheet) {
        sheet.cases("high_cost.change.cases", TOTAL, changeOfCases(), HighCost.label("ændring i antal sager", TOTAL));
        sheet.money("high_cost.change.expenditure", TOTAL, changeOfMoney(), HighCost.label("ændring i udgift", TOTAL));
        sheet.money("high_cost.price_change.expenditure", TOTAL, priceChange, HighCost.label("prisændringer", TOTAL));
    }

    private static void tellFlow(FigureSheet sheet, String id, String name, Tally tally) {
        tally.forEachGroup((group, sum) -> {
            sheet.cases(
                    "high_cost." + id + ".cases", group, sum.cases(), HighCost.label(name + ", antal sager", group));
            sheet.money(
                    "high_cost." + id + ".expenditure", group, sum.money(), HighCost.label(name + ", udgift", group));
        });
    }

    private void tellLargeRises(FigureSheet sheet) {
        sheet.money("high_cost.large_rises.threshold", TOTAL, largeRise, "Store prisstigninger, mindst");
        sheet.cases("high_cost.large_rises.cases", TOTAL, largeRises.size(), "Store prisstigninger, antal sager");
        if (!largeRises.isEmpty()) {
            sheet.money(
                    "high_cost.large_rises.sum",
                    TOTAL,
                    largeRises.stream().reduce(Money.ZERO, Money::plus),
                    "Store prisstigninger, i alt");
            sheet.money(
                    "high_cost.large_rises.min", TOTAL, Collections.min(largeRises), "Store prisstigninger, mindste");
            sheet.money(
                    "high_cost.large_rises.max", TOTAL, Collections.max(largeRises), "Store prisstigninger, største");
        }
    }

    /// The cases that it started from, by the limits as they are known now.
    Tally before() {
        return before;
    }

    private long changeOfCases() {
        return after.total().cases() - before.total().cases();
    }

    private Money changeOfMoney() {
        return after.total().money().minus(before.total().money());
    }

    private void balance() {
        if (changeOfCases() != inflow.total().cases() - outflow.total().cases()) {
            throw new DoesNotBalance("the change in cases is not inflow less outflow");
        }
        var parts = inflow.total().money().minus(outflow.total().money()).plus(priceChange);
        if (!changeOfMoney().equals(parts)) {
            throw new DoesNotBalance("the change in expenditure is not inflow less outflow and price changes");
        }
    }
}
