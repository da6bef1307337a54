package dk.opfoelgning.facts;

import java.util.List;

/// Where a figure comes from.
///
/// @param formula how it is computed, in Danish sentences
/// @param note in Danish why it is not computed from the follow-up's own extracts; blank where it is
/// @param files that it was computed from, as far as no newer ones have taken their place
public record Provenance(String formula, String note, List<SourceFile> files) {
    public static final Provenance UNKNOWN = new Provenance("Ikke oplyst.", "", List.of());

    /// As public documents may tell it.
    public Provenance asPublic() {
        return new Provenance(
                formula, note, files.stream().map(SourceFile::asPublic).toList());
    }

    /// The files in short, or in Danish why there are none; at least one text.
    public List<String> sources() {
        return files.isEmpty()
                ? List.of(note.isEmpty() ? "ingen fil" : "en fil, som en nyere siden har taget pladsen for")
                : files.stream().map(SourceFile::inShort).toList();
    }
}
