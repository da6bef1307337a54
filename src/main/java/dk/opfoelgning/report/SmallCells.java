package dk.opfoelgning.report;

import dk.opfoelgning.change.DeclaredCounts;
import dk.opfoelgning.change.DeclaredFigures;
import dk.opfoelgning.change.SmallCellLimit;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Keeps figures from which a citizen could be known out of public documents.
///
/// What the committee itself publishes of the whole municipality is open: bracket totals, in, out and large rises.
/// Below that a count from 1 to a limit (2 unless set otherwise) hides itself and all that it could be found from by
/// subtraction.
public final class SmallCells {
    private static final Set<String> FLOWS = Set.of(
            "high_cost.inflow.cases",
            "high_cost.inflow.expenditure",
            "high_cost.outflow.cases",
            "high_cost.outflow.expenditure");

    /// Exact numbers of a centre, a paragraph or a kind of offer, and single cases' rises; only rounded ones are open.
    private static final Pattern INTERN =
            Pattern.compile("high_cost\\.(by_\\w+\\.(?!\\w+_rounded$).*|large_rise\\..*)");
    /// A line of a plan may count anything, also few citizens.
    private static final String FORECAST_LINE = "forecast.line.";

    private static final Set<Unit> COUNTS = Set.of(Unit.CASES, Unit.PERSONS, Unit.COUNT);

    private SmallCells() {}

    /// Whether a public document may show this figure.
    public static boolean mayShow(String id, String group, Figures figures) {
        return !INTERN.matcher(id).matches()
                && isOpen(id, group, figures)
                && (id.startsWith(FORECAST_LINE)
                        ? mayShowLine(id, group, figures)
                        : areLarge(counts(id, group), figures));
    }

    /// A declared report about citizens is told by level: one small count hides all figures of its groups, and one in
    /// its totals all of the report.
    private static boolean isOpen(String id, String group, Figures figures) {
        var smallest = id.substring(0, id.indexOf('.') + 1) + DeclaredCounts.SMALLEST;
        boolean isTotal = group.equals(DeclaredFigures.TOTAL);
        return figures.of(smallest).stream()
                .filter(level -> !isTotal || level.group().equals(DeclaredFigures.TOTAL))
                .noneMatch(level -> isSmall(level.value(), figures));
    }

    private static boolean areLarge(Stream<String> counts, Figures figures) {
        return counts.flatMap(count -> figures.of(count).stream()).noneMatch(count -> isSmall(count.value(), figures));
    }

    /// Lines of a plan may add up, as their texts tell: one small count hides all counts of its year.
    private static boolean mayShowLine(String id, String group, Figures figures) {
        var counts = figures.of(id).stream()
                .filter(line -> COUNTS.contains(line.unit()))
                .filter(line -> plan(line.group()).equals(plan(group)))
                .toList();
        return counts.stream().noneMatch(line -> line.group().equals(group))
                || counts.stream().noneMatch(line -> isSmall(line.value(), figures));
    }

    private static String plan(String group) {
        return group.substring(0, Math.max(0, group.lastIndexOf('/')));
    }

    /// The counts of which none may be small.
    private static Stream<String> counts(String id, String group) {
        return switch (id) {
            case "high_cost.inflow.new.cases", "high_cost.inflow.grown.cases" ->
                Stream.of("high_cost.inflow.new.cases", "high_cost.inflow.grown.cases");
            case "high_cost.outflow.ended.cases", "high_cost.outflow.fallen.cases" ->
                Stream.of("high_cost.outflow.ended.cases", "high_cost.outflow.fallen.cases");
            case "high_cost.moves.cases", "high_cost.moved.cases" -> movesAndFlows();
            case "places.own", "places.other", "places.all", "places.self_sufficiency" ->
                Stream.of("places.own", "places.other");
            case "high_cost.refund_below.cases" -> Stream.of("high_cost.refund_below.cases");
            case "high_cost.expected_refund" ->
                group.equals("below") || group.equals("total")
                        ? Stream.of("high_cost.refund_below.cases")
                        : Stream.empty();
            default -> FLOWS.contains(id) && !group.equals("total") ? movesAndFlows() : Stream.empty();
        };
    }

    /// With the brackets' totals, moves or their number would tell in- and outflow by subtraction, and the other way.
    private static Stream<String> movesAndFlows() {
        return Stream.of("high_cost.moves.cases", "high_cost.inflow.cases", "high_cost.outflow.cases");
    }

    /// Whether it could be a count of few citizens.
    public static boolean isSmall(BigDecimal count, Figures figures) {
        return count.signum() > 0 && count.compareTo(SmallCellLimit.in(figures)) <= 0;
    }
}
