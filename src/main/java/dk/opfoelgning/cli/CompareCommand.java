package dk.opfoelgning.cli;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.job.FollowUpComparison;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Two follow-ups side by side.
@Command(name = "compare", description = "Shows the changes between two follow-ups.", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Program program = new Program();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "YYYY-MM",
            converter = PeriodConverter.class,
            description = "The earlier follow-up.")
    private Period from = new Period(0, 0);

    @Option(
            names = "--to",
            required = true,
            paramLabel = "YYYY-MM",
            converter = PeriodConverter.class,
            description = "The later follow-up.")
    private Period to = new Period(0, 0);

    @Option(names = "--all", description = "Shows also what is the same in both.")
    private boolean all;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var _ = OutputLock.of(program.settings().output());
                var parts = program.start()) {
            var result = parts.getBean(FollowUpComparison.class).between(from, to);
            new ComparisonTable(from, to, out).print(result, all);
        }
        out.flush();
        return ExitCode.DONE.number();
    }
}
