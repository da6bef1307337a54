package dk.opfoelgning.report.quality;

import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Origin;
import java.util.List;
import java.util.Optional;

/// An extract's gates as the template sees them.
///
/// @param fil its path in the input folder; blank for texts, which are several
public record ExtractView(String navn, String fil, List<GateView> kontroller) {

    /// In the order of the gates' declaration.
    static List<ExtractView> all(Material material) {
        return material.quality().results().stream()
                .map(GateResult::extract)
                .distinct()
                .map(extract -> of(extract, material))
                .toList();
    }

    private static ExtractView of(String extract, Material material) {
        return new ExtractView(
                extract,
                Optional.ofNullable(material.sources().get(extract))
                        .map(Origin::path)
                        .orElse(""),
                material.quality().results().stream()
                        .filter(result -> result.extract().equals(extract))
                        .map(result -> GateView.of(result, material.quality().earlier()))
                        .toList());
    }
}
