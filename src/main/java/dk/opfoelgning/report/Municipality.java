package dk.opfoelgning.report;

import java.util.Map;

/// Whose follow-up it is; its name stands in the theme.
///
/// @param code in Statistikbanken, as `730`
/// @param committee that gets the documents where no meeting is known
/// @param areas the areas of the unemployment table in order: AUS08 code and name
public record Municipality(String code, String committee, Map<String, String> areas) {}
