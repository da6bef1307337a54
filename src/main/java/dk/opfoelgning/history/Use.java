package dk.opfoelgning.history;

/// What a follow-up used an extract for.
public enum Use {
    /// It is told from it.
    OWN,
    /// It is compared with it: of the follow-up before.
    BEFORE,
    /// Its budget is held against it: of the year before.
    LAST_YEAR,
    /// It came after the follow-up of its period was told, which it shows to be otherwise.
    REVISION
}
