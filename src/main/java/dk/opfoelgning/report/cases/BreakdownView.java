package dk.opfoelgning.report.cases;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.Material;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// High-cost cases told apart, as templates see it.
///
/// @param antal the id of the rounded count of a group
/// @param andel the id of its rounded share of the expenditure, in per cent
/// @param efter what they are told apart by, in Danish
/// @param grupper the groups' names in order; none where rounded numbers would tell too much
/// @param medAndel those that have a share, in the same order
/// @param stoerst those with the largest share; several where they share it as printed
public record BreakdownView(
        String antal, String andel, String efter, List<String> grupper, List<String> medAndel, List<String> stoerst) {

    /// @param first groups that come first, in this order; others after, by name
    static BreakdownView of(Material material, String dimension, String by, List<String> first) {
        var counts = "high_cost." + dimension + ".cases_rounded";
        var shares = "high_cost." + dimension + ".share_rounded";
        return new BreakdownView(
                counts,
                shares,
                by,
                Danish.inOrder(names(material, counts), first),
                Danish.inOrder(names(material, shares), first),
                largest(now(material, shares).toList()));
    }

    private static List<String> largest(List<Figure> shares) {
        var most = shares.stream().map(Figure::value).max(Comparator.naturalOrder());
        var groups = shares.stream()
                .filter(share -> most.filter(value -> value.compareTo(share.value()) == 0)
                        .isPresent())
                .map(Figure::group)
                .toList();
        return Danish.inOrder(groups, List.of());
    }

    private static List<String> names(Material material, String id) {
        return now(material, id).map(Figure::group).toList();
    }

    private static Stream<Figure> now(Material material, String id) {
        return material.figures().of(id).stream()
                .filter(figure -> figure.about().equals(material.followUp().period()));
    }
}
