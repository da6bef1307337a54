package dk.opfoelgning.report.budget;

import dk.opfoelgning.change.Applications;
import dk.opfoelgning.change.ControlArea;
import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.Material;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What a budget follow-up says of one control area.
record ControlAreaSection(Material material, ControlArea area, List<String> centerOrder) {

    Map<String, Object> view() {
        return Map.of(
                "navn", area.name(),
                "gruppe", area.group(),
                "centre", views(centers()),
                "afvigende", furthestFromBudget(),
                "ansoegninger", applications(),
                "forventninger", adjustments());
    }

    /// The result that the committee is told, whichever its sign.
    BigDecimal distanceFromBudget() {
        return distance("budget.result_incl", area.group());
    }

    private List<Map<String, String>> views(Collection<String> centers) {
        return Danish.inOrder(centers, centerOrder).stream()
                .map(center -> Map.of("gruppe", area.group(center), "navn", center))
                .toList();
    }

    /// Those of the budget, and those that the earlier budget had.
    private Collection<String> centers() {
        var centers = new TreeSet<>(centersOfBudget());
        var prefix = area.group("");
        material.figures().of("budget.result.change").stream()
                .map(Figure::group)
                .filter(group -> group.startsWith(prefix))
                .map(group -> group.substring(prefix.length()))
                .forEach(centers::add);
        return centers;
    }

    private List<String> centersOfBudget() {
        return material.budget().lines().stream()
                .filter(line -> ControlArea.of(line).equals(area))
                .map(BudgetLine::center)
                .distinct()
                .toList();
    }

    /// The centre whose result is largest, whichever its sign; none in an area without centres.
    private List<Map<String, String>> furthestFromBudget() {
        return views(centersOfBudget()).stream()
                .max(Comparator.comparing(center -> distance("budget.result", center.getOrDefault("gruppe", ""))))
                .stream()
                .toList();
    }

    private BigDecimal distance(String id, String group) {
        return material.figures()
                .find(id, group, material.followUp().period())
                .map(Figure::value)
                .orElse(BigDecimal.ZERO)
                .abs();
    }

    private List<Map<String, String>> applications() {
        return Applications.numbered(material.budget().applications()).entrySet().stream()
                .filter(entry -> ControlArea.of(entry.getValue()).equals(area))
                .map(entry -> application(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, String> application(String group, Grant grant) {
        return Map.of("gruppe", group, "tekst", grant.text(), "modpart", grant.counterpart());
    }

    private List<Map<String, String>> adjustments() {
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
}
