package dk.opfoelgning.cli;

import dk.opfoelgning.job.ReadyRuns;
import dk.opfoelgning.job.RunHistory;
import java.io.PrintWriter;

/// Says in one line why nothing was taken that waits, and how a run for a scheduler ends.
final class TakenReport {
    private final PrintWriter out;
    private ExitCode worst = ExitCode.DONE;

    TakenReport(PrintWriter out) {
        this.out = out;
    }

    /// @param made how a follow-up's mail ended
    void add(ExitCode made) {
        worst = made == ExitCode.DONE ? worst : made;
    }

    ExitCode end(ReadyRuns.Round round) {
        if (round.changing().isPresent()) {
            out.printf(
                    "%s: its files changed a moment ago and may still be written; it is taken once they have rested%n",
                    round.changing().get());
        } else if (round.claimed().isPresent()) {
            out.printf(
                    "another run has taken what is there; if it died, it is taken over after %s UTC%n",
                    RunHistory.minute(round.claimed().get()));
        } else if (round.made() == 0) {
            out.println("nothing to take: no complete period has new files");
        }
        return worst;
    }
}
