package dk.opfoelgning.report.budget;

import dk.opfoelgning.change.Applications;
import dk.opfoelgning.change.BudgetResults;
import dk.opfoelgning.change.ControlArea;
import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Classification;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.FileNames;
import dk.opfoelgning.report.Frame;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Report;
import dk.opfoelgning.report.ReportType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The budget follow-up: one document an appropriation area.
public final class BudgetFollowUp implements ReportType {
    private final List<String> controlAreaOrder;

    /// @param controlAreaOrder names of control areas in the order they are shown; others come after, by name
    public BudgetFollowUp(List<String> controlAreaOrder) {
        this.controlAreaOrder = controlAreaOrder;
    }

    @Override
    public List<Report> reports(Material material) {
        if (material.budget().isEmpty()) {
            return List.of();
        }
        return ControlArea.all(
                        material.budget().lines(),
                        material.budget().applications(),
                        material.budget().adjustments())
                .stream()
                .collect(Collectors.groupingBy(ControlArea::appropriationArea, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(area -> report(material, area.getKey(), area.getValue()))
                .toList();
    }

    private Report report(Material material, String area, List<ControlArea> controlAreas) {
        var name = "budgetopfoelgning-" + FileNames.of(area);
        var asOf = BudgetResults.asOf(material.budget().lines());
        var model = Frame.of(material, name);
        model.put("omraade", area);
        model.put("opgjort", Danish.date(asOf));
        model.put("budgetaar", Integer.toString(asOf.getYear()));
        model.put("styringsomraader", views(material, controlAreas));
        model.put("aar", years(material, area));
        return new Report(name, "budgetopfoelgning.ftlh", Classification.OFFENTLIG, model);
    }

    private List<Map<String, Object>> views(Material material, List<ControlArea> controlAreas) {
        return controlAreas.stream()
                .sorted(Comparator.comparing(ControlArea::name, Danish.order(controlAreaOrder)))
                .map(area -> view(material, area))
                .toList();
    }

    private static Map<String, Object> view(Material material, ControlArea area) {
        return Map.of(
                "navn", area.name(),
                "gruppe", area.group(),
                "centre", centers(material, area),
                "afvigende", furthestFromBudget(material, area),
                "ansoegninger", applications(material, area),
                "forventninger", adjustments(material, area));
    }

    private static List<Map<String, String>> centers(Material material, ControlArea area) {
        return material.budget().lines().stream()
                .filter(line -> ControlArea.of(line).equals(area))
                .map(BudgetLine::center)
                .distinct()
                .sorted(Danish.ORDER)
                .map(center -> Map.of("gruppe", area.group() + "/" + center, "navn", center))
                .toList();
    }

    /// The centre whose result is largest, whichever its sign; none in an area without centres.
    private static List<Map<String, String>> furthestFromBudget(Material material, ControlArea area) {
        return centers(material, area).stream().max(Comparator.comparing(center -> result(material, center))).stream()
                .toList();
    }

    private static BigDecimal result(Material material, Map<String, String> center) {
        return material.figures()
                .find(
                        "budget.result",
                        center.getOrDefault("gruppe", ""),
                        material.followUp().period())
                .map(Figure::value)
                .orElse(BigDecimal.ZERO)
                .abs();
    }

    private static List<Map<String, String>> applications(Material material, ControlArea area) {
        return Applications.numbered(material.budget().applications()).entrySet().stream()
                .filter(entry -> ControlArea.of(entry.getValue()).equals(area))
                .map(entry -> application(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, String> application(String group, Grant grant) {
        return Map.of("gruppe", group, "tekst", grant.text(), "modpart", grant.counterpart());
    }

    private static List<Map<String, String>> adjustments(Material material, ControlArea area) {
        return Applications.numberedAdjustments(material.budget().adjustments()).entrySet().stream()
                .filter(entry -> ControlArea.of(entry.getValue()).equals(area))
                .map(entry -> adjustment(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, String> adjustment(String group, Adjustment adjustment) {
        return Map.of(
                "gruppe",
                group,
                "tekst",
                adjustment.text(),
                "art",
                adjustment.kind().code());
    }

    /// The budget years that the area applies for.
    private static List<String> years(Material material, String area) {
        var years = new TreeSet<String>();
        material.budget().applications().stream()
                .filter(grant -> grant.appropriationArea().equals(area))
                .forEach(grant -> grant.byYear().keySet().forEach(year -> years.add(year.toString())));
        return List.copyOf(years);
    }
}
