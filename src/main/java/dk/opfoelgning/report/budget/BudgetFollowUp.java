package dk.opfoelgning.report.budget;

import dk.opfoelgning.change.BudgetResults;
import dk.opfoelgning.change.ControlArea;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.ExpiringGrant;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.ForecastLine;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.FileNames;
import dk.opfoelgning.report.Frame;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.PeriodView;
import dk.opfoelgning.report.Report;
import dk.opfoelgning.report.ReportType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The budget follow-up: one document an appropriation area.
public final class BudgetFollowUp implements ReportType {
    private static final int MOST_KEY_FIGURES = 4;

    private final List<String> controlAreaOrder;
    private final List<String> centerOrder;

    /// @param controlAreaOrder names of control areas in the order they are shown; others come after, by name
    /// @param centerOrder names of centres, likewise
    public BudgetFollowUp(List<String> controlAreaOrder, List<String> centerOrder) {
        this.controlAreaOrder = controlAreaOrder;
        this.centerOrder = centerOrder;
    }

    /// Areas that the budget does not have get a document too: a misspelt one is seen, and no row is lost.
    @Override
    public List<Report> reports(Material material) {
        if (material.budget().isEmpty()) {
            return List.of();
        }
        return areas(material).stream().map(area -> report(material, area)).toList();
    }

    private static SortedSet<String> areas(Material material) {
        var areas = new TreeSet<String>();
        controlAreas(material).forEach(area -> areas.add(area.appropriationArea()));
        material.budget().expiring().stream()
                .map(ExpiringGrant::appropriationArea)
                .forEach(areas::add);
        material.budget().forecast().stream()
                .map(ForecastLine::plan)
                .map(material.municipality().forecasts()::get)
                .filter(Objects::nonNull)
                .forEach(areas::add);
        return areas;
    }

    private static SortedSet<ControlArea> controlAreas(Material material) {
        return ControlArea.all(
                material.budget().lines(),
                material.budget().applications(),
                material.budget().adjustments());
    }

    private Report report(Material material, String area) {
        var name = "budgetopfoelgning-" + FileNames.of(area);
        var asOf = BudgetResults.asOf(material.budget().lines());
        var model = Frame.of(material, name);
        model.put("omraade", area);
        model.put("opgjort", Danish.date(asOf));
        model.put("budgetaar", Integer.toString(asOf.getYear()));
        var controlAreas = controlAreas(material, area);
        model.put("styringsomraader", controlAreas);
        model.put("stoersteAfvigelser", furthestFromBudget(material, controlAreas));
        model.put("aar", years(material, area));
        model.put("udloeber", new ExpiringSection(material.budget(), area, asOf.getYear()).view());
        model.put("planer", new ForecastSection(material, area, asOf.getYear()).views());
        material.budgetBefore().map(PeriodView::of).ifPresent(period -> model.put("sammenlignet", period));
        return new Report(name, "budgetopfoelgning.ftlh", Classification.OFFENTLIG, model);
    }

    private List<Map<String, Object>> controlAreas(Material material, String area) {
        return controlAreas(material).stream()
                .filter(controlArea -> controlArea.appropriationArea().equals(area))
                .sorted(Comparator.comparing(ControlArea::name, Danish.order(controlAreaOrder)))
                .map(controlArea -> new ControlAreaSection(material, controlArea, centerOrder).view())
                .toList();
    }

    /// As many as there are key figures, in the order of the document.
    private static List<Map<String, Object>> furthestFromBudget(
            Material material, List<Map<String, Object>> controlAreas) {
        var furthest = controlAreas.stream()
                .sorted(Comparator.<Map<String, Object>, BigDecimal>comparing(view -> result(material, view))
                        .reversed())
                .limit(MOST_KEY_FIGURES)
                .toList();
        return controlAreas.stream().filter(furthest::contains).toList();
    }

    private static BigDecimal result(Material material, Map<String, Object> controlArea) {
        return material.figures()
                .find(
                        "budget.result_incl",
                        String.valueOf(controlArea.get("gruppe")),
                        material.followUp().period())
                .map(Figure::value)
                .orElse(BigDecimal.ZERO)
                .abs();
    }

    /// The budget years that the area applies for.
    private static List<String> years(Material material, String area) {
        return texts(material.budget().applications().stream()
                .filter(grant -> grant.appropriationArea().equals(area))
                .flatMap(grant -> grant.byYear().keySet().stream()));
    }

    /// Years in order, each once.
    static List<String> texts(Stream<Integer> years) {
        return years.distinct().sorted().map(Object::toString).toList();
    }
}
