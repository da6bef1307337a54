package dk.opfoelgning.report;

import java.util.Map;

/// Whose follow-up it is.
///
/// @param name as documents say it
/// @param code in Statistikbanken, as `730`
/// @param areas the areas of the unemployment table in order: AUS08 code and name
/// @param forecasts the appropriation area of each plan of several years; all areas show one that is not here
public record Municipality(
        String name, String code, Committees committees, Map<String, String> areas, Map<String, String> forecasts) {

    /// @param own that gets the documents where no meeting is known
    /// @param economy that applications pass on their way to the council
    public record Committees(String own, String economy, String council) {}
}
