package dk.opfoelgning.cli;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.job.Approvals;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What the committee decided.
@Command(
        name = "decision",
        description = "Records what the committee decided about an approved follow-up; the next one quotes it.",
        mixinStandardHelpOptions = true)
final class DecisionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Program program = new Program();

    @Option(
            names = "--period",
            required = true,
            paramLabel = "YYYY-MM",
            converter = PeriodConverter.class,
            description = "The follow-up that was decided about.")
    private Period period = new Period(0, 0);

    @Parameters(paramLabel = "TEXT", description = "The decision as the minutes have it.")
    private String text = "";

    @Override
    public Integer call() {
        var decision = TypedText.of("decision", text);
        try (var _ = OutputLock.of(program.settings().output());
                var parts = program.start()) {
            parts.getBean(Approvals.class).decide(period, decision);
        }
        spec.commandLine().getOut().printf("%s: the decision is recorded%n", period);
        return ExitCode.DONE.number();
    }
}
