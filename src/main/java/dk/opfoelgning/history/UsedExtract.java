package dk.opfoelgning.history;

/// An extract and what a follow-up used it for.
public record UsedExtract(Use use, StoredExtract extract) {}
