package dk.opfoelgning.cli;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.job.ApprovedAlready;
import dk.opfoelgning.job.BaselineRule;
import dk.opfoelgning.job.MonthlyRun;
import dk.opfoelgning.job.RunRequest;
import dk.opfoelgning.job.Settings;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Override
    public Integer call() {
        var settings = program.settings();
        program.requireTemplates(settings);
        var out = spec.commandLine().getOut();
        var request = request(settings);
        var exitCode = ExitCode.DONE;
        try {
            var outcome = run(request, settings, out);
            tell(outcome, request, out);
            exitCode = MailReport.print(outcome.mailed(), out);
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
        }
        out.flush();
        return exitCode.number();
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

    private MonthlyRun.Outcome run(RunRequest request, Settings settings, PrintWriter out) {
        try (var _ = OutputLock.of(settings.output());
                var parts = program.start();
                var progress = RunProgress.on(out)) {
            return parts.getBean(MonthlyRun.class).run(request, progress);
        }
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
