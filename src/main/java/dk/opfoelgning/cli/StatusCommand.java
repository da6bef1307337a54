package dk.opfoelgning.cli;

import dk.opfoelgning.facts.Approval;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.PastRun;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.job.RunHistory;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Where things stand.
@Command(
        name = "status",
        description = "Shows the follow-ups, draft or approved, and how the last runs ended.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Program program = new Program();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        return program.tell(out, history -> print(history, out));
    }

    private static void print(RunHistory history, PrintWriter out) {
        out.printf("%-19s %-12s %-14s %s%n", "follow-up", "state", "compared with", "approved by");
        history.followUps().forEach(followUp -> out.println(line(followUp, history.approval(followUp))));
        out.printf("%n%-9s %-17s %-10s %s%n", "period", "started (UTC)", "ended", "failed step");
        history.lastRuns()
                .forEach(run -> out.printf(
                        "%-9s %-17s %-10s %s%n",
                        run.period(),
                        RunHistory.minute(run.started()),
                        ending(run.result()),
                        run.failedStep().orElse("")));
        printMail(history, out);
    }

    private static String ending(PastRun.Result result) {
        return switch (result) {
            case DONE -> "done";
            case CUT_OFF -> "cut off";
            case REJECTED, STOPPED, FAILED -> "failed";
        };
    }

    /// Nothing where all mail has left.
    private static void printMail(RunHistory history, PrintWriter out) {
        if (!history.openMail().isEmpty()) {
            out.printf("%n%-19s %-9s %-36s %s%n", "mail about", "state", "to", "problem");
            history.openMail()
                    .forEach(mail -> out.println("%-19s %-9s %-36s %s"
                            .formatted(
                                    mail.edition(),
                                    mail.state().name().toLowerCase(Locale.ROOT),
                                    mail.address(),
                                    mail.problem())
                            .stripTrailing()));
        }
    }

    private static String line(FollowUp followUp, Optional<Approval> approval) {
        return "%-19s %-12s %-14s %s"
                .formatted(
                        followUp.edition(),
                        followUp.state().code(),
                        followUp.baseline().map(Period::toString).orElse("nothing"),
                        approval.map(known -> "%s, %s UTC".formatted(known.by(), RunHistory.minute(known.at())))
                                .orElse(""))
                .stripTrailing();
    }
}
