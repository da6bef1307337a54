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
import dk.opfoelgning.report.RevisedView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
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
        Predicate<Figure> ofArea =
                figure -> figure.id().startsWith("budget.") && figure.group().startsWith(area + "/");
        Frame.addCorrected(model, material, ofArea);
        model.put("rettelser", RevisedView.told(material, ofArea));
        model.put("opgjort", Danish.date(asOf));
        model.put("budgetaar", Integer.toString(asOf.getYear()));
        var sections = sections(material, area);
        model.put("styringsomraader", views(sections));
        model.put("stoersteAfvigelser", views(furthestFromBudget(sections)));
        model.put("aar", years(material, area));
        model.put("udloeber", new ExpiringSection(material.budget(), area, asOf.getYear()).view());
        model.put("planer", new ForecastSection(material, area, asOf.getYear()).views());
        material.budgetBefore().map(PeriodView::of).ifPresent(period -> model.put("sammenlignet", period));
        return new Report(name, "budgetopfoelgning.ftlh", Classification.OFFENTLIG, model);
    }

    private List<ControlAreaSection> sections(Material material, String area) {
        return controlAreas(material).stream()
                .filter(controlArea -> controlArea.appropriationArea().equals(area))
                .sorted(Comparator.comparing(ControlArea::name, Danish.order(controlAreaOrder)))
                .map(controlArea -> new ControlAreaSection(material, controlArea, centerOrder))
                .toList();
    }

    private static List<Map<String, Object>> views(List<ControlAreaSection> sections) {
        return sections.stream().map(ControlAreaSection::view).toList();
    }

    /// As many as there are key figures, in the order of the document.
    private static List<ControlAreaSection> furthestFromBudget(List<ControlAreaSection> sections) {
        var furthest = sections.stream()
                .sorted(Comparator.comparing(ControlAreaSection::distanceFromBudget)
                        .reversed())
                .limit(MOST_KEY_FIGURES)
                .toList();
        return sections.stream().filter(furthest::contains).toList();
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
