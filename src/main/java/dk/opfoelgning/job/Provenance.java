package dk.opfoelgning.job;

import dk.opfoelgning.history.StoredExtract;
import java.util.List;

/// What figures were computed from.
///
/// @param note in Danish why it is not the follow-up's own extracts; blank where it is
public record Provenance(String note, List<StoredExtract> extracts) {}
