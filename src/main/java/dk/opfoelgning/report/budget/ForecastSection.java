package dk.opfoelgning.report.budget;

import dk.opfoelgning.change.Forecast;
import dk.opfoelgning.change.MemoUnit;
import dk.opfoelgning.facts.ForecastLine;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.SmallCells;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// What a budget follow-up says of plans of several years: those of its area, and those that are of no area.
record ForecastSection(Material material, String area, int budgetYear) {

    List<Map<String, Object>> views() {
        return Forecast.byPlan(material.budget().forecast()).entrySet().stream()
                .filter(plan -> isOfArea(plan.getKey()))
                .map(plan -> view(plan.getKey(), plan.getValue()))
                .toList();
    }

    private boolean isOfArea(String plan) {
        return material.municipality().forecasts().getOrDefault(plan, area).equals(area);
    }

    private Map<String, Object> view(String plan, List<ForecastLine> lines) {
        var years = years(lines);
        return Map.of(
                "gruppe", plan,
                "aar", years,
                "valgtAar", years.contains(Integer.toString(budgetYear)) ? Integer.toString(budgetYear) : last(years),
                "budget", rows(plan, ForecastLine.Kind.BUDGET),
                "udgift", rows(plan, ForecastLine.Kind.EXPENDITURE),
                "effekt", rows(plan, ForecastLine.Kind.EFFECT),
                "memo", rows(plan, ForecastLine.Kind.MEMO));
    }

    /// A plan of nothing but memo lines has theirs.
    private static List<String> years(List<ForecastLine> lines) {
        var years = Forecast.years(lines);
        return BudgetFollowUp.texts(
                years.isEmpty()
                        ? lines.stream().map(ForecastLine::byYear).flatMap(byYear -> byYear.keySet().stream())
                        : years.stream());
    }

    private static String last(List<String> years) {
        return years.isEmpty() ? "" : years.getLast();
    }

    private List<Map<String, Object>> rows(String plan, ForecastLine.Kind kind) {
        return Forecast.numbered(material.budget().forecast()).entrySet().stream()
                .filter(line ->
                        line.getValue().plan().equals(plan) && line.getValue().kind() == kind)
                .map(line -> row(line.getKey(), line.getValue()))
                .toList();
    }

    private Map<String, Object> row(String group, ForecastLine line) {
        return Map.of(
                "gruppe", group,
                "tekst", line.text(),
                "enhed", line.unit(),
                "viste", shown(group, line),
                "citat", isQuoted(line) ? quoted(line.byYear()) : Map.of());
    }

    /// The years whose number may stand in a public document.
    private List<String> shown(String group, ForecastLine line) {
        return line.byYear().keySet().stream()
                .filter(year -> isQuoted(line)
                        ? mayQuote(line.plan(), year)
                        : SmallCells.mayShow("forecast.line." + year, group, material.figures()))
                .map(Object::toString)
                .toList();
    }

    private static boolean isQuoted(ForecastLine line) {
        return MemoUnit.of(line.unit()).isEmpty();
    }

    /// A unit that no figure has may be one of citizens too.
    private boolean mayQuote(String plan, int year) {
        return material.budget().forecast().stream()
                .filter(line -> line.plan().equals(plan) && isQuoted(line))
                .map(line -> line.byYear().getOrDefault(year, BigDecimal.ZERO))
                .noneMatch(count -> isWhole(count) && SmallCells.isSmall(count, material.figures()));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /// As the extract has them, for a unit that no figure has.
    private static Map<String, String> quoted(SortedMap<Integer, BigDecimal> byYear) {
        return byYear.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> Danish.number(
                                entry.getValue(),
                                Math.max(
                                        0, entry.getValue().stripTrailingZeros().scale()))));
    }
}
