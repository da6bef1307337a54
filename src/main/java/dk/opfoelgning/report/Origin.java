package dk.opfoelgning.report;

import dk.opfoelgning.facts.Period;
import java.util.Optional;

/// An extract that a document rests on.
///
/// @param period whose folder it lay in, empty for a file of the whole input folder
public record Origin(String path, Optional<Period> period) {}
