package dk.opfoelgning.job;

import dk.opfoelgning.change.CaseMeasures;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.history.StoredExtract;
import java.util.Map;

/// A follow-up's figures and what they were computed from.
///
/// @param measures of the cases, empty ones of a follow-up whose figures were not computed anew
record Comparison(FollowUp followUp, Figures figures, Inputs inputs, CaseMeasures measures) {

    /// The follow-up's own extracts, by name.
    Map<String, StoredExtract> sources() {
        return inputs.own();
    }
}
