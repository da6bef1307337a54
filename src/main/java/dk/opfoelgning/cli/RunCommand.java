package dk.opfoelgning.cli;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.job.ApprovedAlready;
import dk.opfoelgning.job.BaselineRule;
import dk.opfoelgning.job.Mails;
import dk.opfoelgning.job.MonthlyRun;
import dk.opfoelgning.job.ReadyRuns;
import dk.opfoelgning.job.RunRequest;
import dk.opfoelgning.job.Settings;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The main job.
@Command(
        name = "run",
        description = "Reads a period's extracts and makes all its documents.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Program program = new Program();

    @Mixin
    private ChosenPeriod period = new ChosenPeriod();

    @Option(
            names = "--baseline",
            paramLabel = "YYYY-MM",
            converter = PeriodConverter.class,
            description = "The earlier follow-up to compare with (default: the one that --comparison says).")
    private @Nullable Period baseline;

    @Option(
            names = "--comparison",
            paramLabel = "RULE",
            converter = BaselineRuleConverter.class,
            description = "What to compare with without --baseline: last-follow-up or same-month-last-year"
                    + " (default: the setting opfoelgning.comparison).")
    private @Nullable BaselineRule rule;

    @Option(
            names = "--correction",
            paramLabel = "REASON",
            description =
                    "Makes a numbered correction of an approved follow-up; its documents quote the reason, a Danish"
                            + " sentence.")
    private @Nullable String correction;

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<AcceptOptions> accepted = new ArrayList<>();

    @Option(names = "--no-mail", description = "Mails nobody.")
    private boolean noMail;

    @Option(
            names = "--when-ready",
            description = "For a scheduler: makes what has arrived, has not changed for some minutes"
                    + " (opfoelgning.schedule.rest) and was not made of the same files before; else ends 0.")
    private boolean whenReady;

    @Override
    public Integer call() {
        var settings = program.settings();
        program.requireTemplates(settings);
        var out = spec.commandLine().getOut();
        if (whenReady) {
            return takeReady(settings, out).number();
        }
        Program.mendInput(settings);
        var request = request(settings);
        try (var _ = OutputLock.of(settings.output());
                var parts = program.start()) {
            return make(request, parts, out).number();
        } finally {
            out.flush();
        }
    }

    private ExitCode make(RunRequest request, ApplicationContext parts, PrintWriter out) {
        try {
            var outcome = run(request, parts.getBean(MonthlyRun.class), out);
            tell(outcome, request, out);
            return MailReport.print(outcome.mailed(), out);
        } catch (ApprovedAlready e) {
            if (period.isNamed()) {
                throw e;
            }
            // A nightly job has nothing to do between an approval and the next month's extracts
            out.printf("%s is approved; there is no newer period to make%n", request.period());
            if (!e.changed().isEmpty()) {
                out.printf(
                        "since then these files have changed: %s; a correction is made with --period %s --correction REASON%n",
                        String.join(", ", e.changed()), request.period());
            }
            return noMail
                    ? ExitCode.DONE
                    : MailReport.print(parts.getBean(Mails.class).sendDue(), out);
        }
    }

    private static MonthlyRun.Outcome run(RunRequest request, MonthlyRun monthlyRun, PrintWriter out) {
        try (var progress = RunProgress.on(out)) {
            return monthlyRun.run(request, progress);
        }
    }

    private ExitCode takeReady(Settings settings, PrintWriter out) {
        if (period.isNamed() || baseline != null || rule != null || correction != null || !accepted.isEmpty()) {
            throw new UsageMistake(
                    "with --when-ready the program chooses what to make; leave out all other options but --no-mail");
        }
        try (var _ = OutputLock.of(settings.output());
                var parts = program.start();
                var progress = RunProgress.on(out)) {
            var taken = new TakenReport(out);
            var round = parts.getBean(ReadyRuns.class).take(!noMail, progress, (request, made) -> {
                tell(made, request, out);
                taken.add(MailReport.print(made.mailed(), out));
            });
            return taken.end(round);
        } finally {
            out.flush();
        }
    }

    private RunRequest request(Settings settings) {
        if (correction != null && rule != null) {
            throw new UsageMistake(
                    "a correction is compared with what it was compared with that it corrects; leave out --comparison, or name a --baseline");
        }
        return new RunRequest(
                period.in(settings),
                Optional.ofNullable(baseline),
                Optional.ofNullable(rule),
                Optional.ofNullable(correction).map(reason -> TypedText.of("correction's reason", reason)),
                accepted.stream().map(AcceptOptions::acceptance).toList(),
                !noMail);
    }

    private static void tell(MonthlyRun.Outcome outcome, RunRequest request, PrintWriter out) {
        out.printf("%s: %d files in %s%n", request.period(), outcome.files().size() + 1, outcome.folder());
        outcome.files().forEach(file -> out.println("  " + file));
        out.println("  manifest.json");
        outcome.deleted()
                .forEach(deleted -> out.printf(
                        "%d sagsrækker fra %s er slettet efter opbevaringstiden; tallene er bevaret.%n",
                        deleted.rows(), deleted.period()));
        if (outcome.deletedEvents() > 0) {
            out.printf(
                    "log: %d %s deleted after the retention time%n",
                    outcome.deletedEvents(), outcome.deletedEvents() == 1 ? "entry" : "entries");
        }
        GateList.printDoubts(outcome.doubts(), out);
        GateList.printUnneeded(request, outcome.doubts(), out);
        if (outcome.warnings() > 0) {
            out.printf(
                    "%d %s om udtrækkene; vis dem med: ./opfoelgning check --period %s%n",
                    outcome.warnings(), outcome.warnings() == 1 ? "advarsel" : "advarsler", request.period());
        }
    }
}
