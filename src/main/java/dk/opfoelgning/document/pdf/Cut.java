package dk.opfoelgning.document.pdf;

/// The cuts of a typeface that documents are set in.
enum Cut {
    REGULAR,
    ITALIC,
    SEMIBOLD
}
