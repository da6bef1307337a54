package dk.opfoelgning.job;

import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.history.StoredExtract;
import java.util.List;
import java.util.Map;

/// A follow-up's figures and what they were computed from.
///
/// @param sources by the extract's name
/// @param earlier what it was compared with: case rows and initiatives
record Comparison(
        FollowUp followUp, Figures figures, Map<String, StoredExtract> sources, List<StoredExtract> earlier) {}
