package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;
import java.util.Optional;

/// What to run.
///
/// @param baseline the earlier follow-up to compare with; empty for the last one
public record RunRequest(Period period, Optional<Period> baseline) {}
