package dk.opfoelgning.job;

/// Hears how far a run has come.
public interface Progress {
    /// What is being done now.
    ///
    /// @param share of the run that is behind, 0 to 1
    void at(String what, double share);

    /// Says nothing.
    Progress SILENT = (_, _) -> {};
}
