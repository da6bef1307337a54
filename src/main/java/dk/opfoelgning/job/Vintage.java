package dk.opfoelgning.job;

/// As what an earlier follow-up counts whose extracts have changed since.
public enum Vintage {
    /// As it was told then: changes are counted from what the committee saw.
    AS_TOLD,
    /// As it is known now: changes are free of what was put in or corrected afterwards.
    AS_KNOWN
}
