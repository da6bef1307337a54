package dk.opfoelgning.facts;

import java.util.List;

/// Where a figure comes from.
///
/// @param formula how it is computed, in Danish sentences
/// @param note in Danish why it is not computed from the follow-up's own extracts; blank where it is
/// @param files that it was computed from, as far as no newer ones have taken their place
public record Provenance(String formula, String note, List<SourceFile> files) {
    public static final Provenance UNKNOWN = new Provenance("Ikke oplyst.", "", List.of());
}
