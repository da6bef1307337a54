package dk.opfoelgning.facts;

/// What it means that a gate is not passed.
public enum GateSeverity {
    /// Nothing is published, unless somebody overrules it.
    STOP("stop"),
    /// The documents say so, and the operator is told.
    WARN("advarsel"),
    /// It stands on the quality page only.
    NOTE("note"),
    /// It is not asked.
    OFF("fra");

    private final String code;

    GateSeverity(String code) {
        this.code = code;
    }

    /// As in `kvalitet.yml`.
    public String code() {
        return code;
    }
}
