package dk.opfoelgning.cli;

import dk.opfoelgning.extract.Reading;
import dk.opfoelgning.job.ExtractCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Validates extracts before a run.
@Command(
        name = "check",
        description =
                "Reads and validates a period's extracts, compares them with their control files, prints every problem,"
                        + " and makes nothing. The other quality gates are judged by run.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Program program = new Program();

    @Mixin
    private ChosenPeriod period = new ChosenPeriod();

    @Override
    public Integer call() throws IOException {
        var settings = program.settings();
        Program.mendInput(settings);
        var chosen = period.in(settings);
        var result = new ExtractCheck(settings).check(chosen);
        var out = spec.commandLine().getOut();
        result.readings().forEach(reading -> tell(reading, out));
        ProblemList.print(result.problems(), out);
        if (!result.problems().rejects()) {
            out.printf("Ingen fejl i udtrækkene for %s.%n", chosen);
        }
        out.flush();
        return (result.problems().rejects() ? ExitCode.REJECTED : ExitCode.DONE).number();
    }

    private static void tell(Reading reading, PrintWriter out) {
        out.printf(
                "%s: %d %s læst%s%n",
                reading.path(), reading.rows(), reading.rows() == 1 ? "række" : "rækker", ignored(reading));
    }

    private static String ignored(Reading reading) {
        return reading.unknownColumns().isEmpty()
                ? ""
                : "; ukendte kolonner er sprunget over: " + String.join(", ", reading.unknownColumns());
    }
}
