package dk.opfoelgning.cli;

import dk.opfoelgning.job.Mailing;
import java.io.PrintWriter;

/// Says in one line what became of the mail.
final class MailReport {
    private MailReport() {}

    /// @return how the command ends
    static ExitCode print(Mailing mailing, PrintWriter out) {
        if (!mailing.hasServer()) {
            out.println("mail: no server is set (opfoelgning.mail.host), so nothing is sent");
        } else if (mailing.isWanted()) {
            out.printf(
                    "mail: %d sent, %d refused, %d waiting%s%n",
                    mailing.sent(), mailing.refused(), mailing.waiting(), mailing.fails() ? "; see status" : "");
        }
        return mailing.fails() ? ExitCode.NOT_DELIVERED : ExitCode.DONE;
    }
}
