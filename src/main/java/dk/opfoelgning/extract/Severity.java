package dk.opfoelgning.extract;

/// What a problem does to its file.
public enum Severity {
    /// The file is rejected.
    ERROR,
    /// The file is accepted, and somebody should look.
    WARNING
}
