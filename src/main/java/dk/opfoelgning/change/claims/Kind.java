package dk.opfoelgning.change.claims;

/// How the sign of a figure is told.
public enum Kind {
    /// How things stand.
    TAL,
    /// What changed, up or down.
    AENDRING,
    /// A part of what changed, told without a sign.
    BEVAEGELSE,
    /// Positive is spent too much, and negative too little.
    RESULTAT
}
