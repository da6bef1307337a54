package dk.opfoelgning.job;

import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.history.StoredExtract;
import java.util.Map;
import java.util.Optional;

/// A follow-up's figures and what they were computed from.
///
/// @param sources by the extract's name
/// @param earlierCases the case rows that it was compared with
record Comparison(
        FollowUp followUp, Figures figures, Map<String, StoredExtract> sources, Optional<StoredExtract> earlierCases) {}
