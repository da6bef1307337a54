package dk.opfoelgning.job;

/// What became of the mail of a run.
///
/// @param isWanted false where nobody is to be mailed, or it was asked for that nothing is sent
/// @param hasServer false where no server is set
/// @param refused for good, in this run
/// @param waiting for a later run
public record Mailing(boolean isWanted, boolean hasServer, int sent, int refused, int waiting) {
    static Mailing none() {
        return new Mailing(false, true, 0, 0, 0);
    }

    static Mailing withoutServer() {
        return new Mailing(true, false, 0, 0, 0);
    }

    /// Whether somebody has not got what was meant for them.
    public boolean fails() {
        return refused + waiting > 0;
    }
}
