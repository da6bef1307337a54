package dk.opfoelgning.extract;

import java.util.Map;

/// The areas of the unemployment figures.
///
/// @param ownMunicipality AUS08's code of the municipality whose follow-up this is
/// @param furtherLabels names that an extract uses beside Statistikbanken's, each with its code
public record AreaSettings(String ownMunicipality, Map<String, String> furtherLabels) {
    public AreaSettings {
        furtherLabels = Map.copyOf(furtherLabels);
    }
}
