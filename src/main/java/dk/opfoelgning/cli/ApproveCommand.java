package dk.opfoelgning.cli;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.job.Approvals;
import dk.opfoelgning.job.Mails;
import dk.opfoelgning.job.Settings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What the committee sees from now on.
@Command(
        name = "approve",
        description = "Makes a follow-up's documents again without the draft mark and freezes them.",
        mixinStandardHelpOptions = true)
final class ApproveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Program program = new Program();

    @Option(
            names = "--period",
            required = true,
            paramLabel = "YYYY-MM",
            converter = PeriodConverter.class,
            description = "The follow-up to approve.")
    private Period period = new Period(0, 0);

    @Option(names = "--no-mail", description = "Mails nobody.")
    private boolean noMail;

    @Override
    public Integer call() {
        var settings = program.settings();
        program.requireTemplates(settings);
        var out = spec.commandLine().getOut();
        try (var _ = OutputLock.of(settings.output());
                var parts = program.start()) {
            approve(parts.getBean(Approvals.class), settings, out);
            return noMail
                    ? ExitCode.DONE.number()
                    : MailReport.print(parts.getBean(Mails.class).sendDue(), out)
                            .number();
        } finally {
            out.flush();
        }
    }

    private void approve(Approvals approvals, Settings settings, PrintWriter out) {
        try (var progress = RunProgress.on(out)) {
            var outcome = approvals.approve(period, !noMail, progress);
            out.printf(
                    "%s: approved by %s, %d files in %s%n",
                    period, settings.user(), outcome.files().size() + 1, outcome.folder());
        }
    }
}
