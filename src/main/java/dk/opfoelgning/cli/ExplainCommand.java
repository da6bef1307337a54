package dk.opfoelgning.cli;

import dk.opfoelgning.job.Explanations;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// From a number in a document to its source.
@Command(
        name = "explain",
        description = "Shows where a figure comes from: its formula, the extracts, and the documents that show it.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Program program = new Program();

    @Mixin
    private ChosenPeriod period = new ChosenPeriod();

    @Parameters(paramLabel = "ID", description = "The figure's id in figures.csv, such as high_cost.expenditure.")
    private String id = "";

    @Option(names = "--group", paramLabel = "GROUP", description = "One of its groups, such as 75 (default: all).")
    private @Nullable String group;

    @Override
    public Integer call() {
        var settings = program.settings();
        var out = spec.commandLine().getOut();
        try (var _ = OutputLock.of(settings.output());
                var parts = program.start()) {
            var explanation = parts.getBean(Explanations.class).of(id, Optional.ofNullable(group), period.in(settings));
            new ExplanationText(out).print(explanation);
        }
        out.flush();
        return ExitCode.DONE.number();
    }
}
