package dk.opfoelgning.facts;

/// What became of a gate.
public enum GateVerdict {
    PASSED,
    TRIPPED,
    /// There was nothing to ask of, or to compare with.
    NOT_ASKED
}
