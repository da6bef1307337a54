package dk.opfoelgning.extract;

import dk.opfoelgning.facts.Period;

/// What a file is checked against besides itself.
///
/// @param period of the folder that the file lies in
public record Surroundings(Period period, AreaSettings areas) {}
