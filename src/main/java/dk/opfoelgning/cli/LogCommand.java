package dk.opfoelgning.cli;

import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.job.RunHistory;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Who did what.
@Command(
        name = "log",
        description = "Prints who ran, approved … what and when, as CSV.",
        mixinStandardHelpOptions = true)
final class LogCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Program program = new Program();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var _ = OutputLock.of(program.settings().output());
                var parts = program.start()) {
            out.println("at;who;what;period;details");
            parts.getBean(RunHistory.class).events().forEach(event -> out.println(line(event)));
        }
        out.flush();
        return ExitCode.DONE.number();
    }

    private static String line(Event event) {
        return String.join(
                ";",
                event.at().toString(),
                quoted(event.who()),
                event.what().code(),
                event.period().map(Period::toString).orElse(""),
                quoted(event.details()));
    }

    private static String quoted(String text) {
        return text.matches("[^;\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
