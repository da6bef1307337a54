package dk.opfoelgning.change;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.ForecastLine;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Prognose: what a plan of several years expects, and the gap (manko) between budget and expected expenditure before
/// and after measures. A positive gap is money that the budget lacks.
public final class Forecast {
    private final FigureSheet sheet;

    private Forecast(Period period) {
        sheet = new FigureSheet(period);
    }

    /// The figures of each plan's years, and each line by itself.
    public static List<Figure> figures(Period period, Collection<ForecastLine> lines) {
        var forecast = new Forecast(period);
        byPlan(lines).forEach(forecast::tellPlan);
        numbered(lines).forEach(forecast::tellLine);
        return forecast.sheet.figures();
    }

    /// The plans by name, each with its lines in their order.
    public static Map<String, List<ForecastLine>> byPlan(Collection<ForecastLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingInt(ForecastLine::order))
                .collect(Collectors.groupingBy(ForecastLine::plan, TreeMap::new, Collectors.toList()));
    }

    /// The lines with the group of each one's figures: its plan and its number there, from 01.
    public static Map<String, ForecastLine> numbered(Collection<ForecastLine> lines) {
        return Numbered.of(byPlan(lines).values().stream().flatMap(List::stream).toList(), ForecastLine::plan);
    }

    /// The years that a plan says something of: an extract's columns may go beyond them when it holds several plans.
    public static SortedSet<Integer> years(Collection<ForecastLine> plan) {
        var years = new TreeSet<Integer>();
        plan.stream().filter(Forecast::isSummed).forEach(line -> line.byYear().forEach((year, amount) -> {
            if (amount.signum() != 0) {
                years.add(year);
            }
        }));
        return years;
    }

    private static boolean isSummed(ForecastLine line) {
        return line.kind() != ForecastLine.Kind.MEMO;
    }

    private void tellPlan(String plan, List<ForecastLine> lines) {
        years(lines).forEach(year -> tellYear(plan, lines, year));
    }

    private void tellYear(String plan, List<ForecastLine> lines, int year) {
        var budget = sum(lines, ForecastLine.Kind.BUDGET, year);
        var expenditure = sum(lines, ForecastLine.Kind.EXPENDITURE, year);
        var effect = sum(lines, ForecastLine.Kind.EFFECT, year);
        var gap = expenditure.minus(budget);
        tell("budget", year, plan, budget, "budget");
        tell("expenditure", year, plan, expenditure, "forventet udgift");
        tell("effect", year, plan, effect, "effekt af tiltag");
        if (hasGap(lines)) {
            tell("gap_before", year, plan, gap, "manko før tiltag");
            tell("gap_after", year, plan, gap.plus(effect), "manko efter tiltag");
        }
    }

    /// Without budget or expenditure there is nothing to compare.
    private static boolean hasGap(List<ForecastLine> lines) {
        return lines.stream()
                .map(ForecastLine::kind)
                .collect(Collectors.toSet())
                .containsAll(Set.of(ForecastLine.Kind.BUDGET, ForecastLine.Kind.EXPENDITURE));
    }

    private void tell(String name, int year, String plan, Money amount, String label) {
        sheet.money("forecast." + name + "." + year, plan, amount, "%s, %s, %d".formatted(plan, label, year));
    }

    private static Money sum(List<ForecastLine> lines, ForecastLine.Kind kind, int year) {
        return BudgetResults.sum(
                lines.stream().filter(line -> line.kind() == kind).toList(),
                line -> Money.ofKroner(line.byYear().getOrDefault(year, BigDecimal.ZERO)));
    }

    /// A line in a unit that no figure has is quoted by documents and no figure.
    private void tellLine(String group, ForecastLine line) {
        MemoUnit.of(line.unit()).ifPresent(unit -> line.byYear()
                .forEach((year, value) -> sheet.number(
                        "forecast.line." + year, group, precise(value, unit), unit, line.text() + ", " + year)));
    }

    /// Money has two decimals, all else no more than it needs.
    private static BigDecimal precise(BigDecimal value, Unit unit) {
        var shortest = value.stripTrailingZeros();
        return unit == Unit.KRONER ? value : shortest.setScale(Math.max(0, shortest.scale()));
    }
}
