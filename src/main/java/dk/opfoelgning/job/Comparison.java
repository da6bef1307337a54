package dk.opfoelgning.job;

import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.history.StoredExtract;
import java.util.Map;

/// A follow-up's figures and what they were computed from, by the extract's name.
record Comparison(FollowUp followUp, Figures figures, Map<String, StoredExtract> sources) {}
