package dk.opfoelgning.job;

/// Which earlier follow-up a run compares with where none is named.
public enum BaselineRule {
    LAST_FOLLOW_UP,
    /// The last follow-up where the one of that month is not known.
    SAME_MONTH_LAST_YEAR
}
