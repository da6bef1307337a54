package dk.opfoelgning.cli;

import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.Period;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--period",
            paramLabel = "YYYY-MM",
            converter = PeriodConverter.class,
            description = "Only what was done to this follow-up (default: everything).")
    private @Nullable Period period;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        return program.tell(out, history -> {
            out.println("at;who;what;period;details");
            history.events().stream()
                    .filter(event -> period == null || event.period().equals(Optional.of(period)))
                    .forEach(event -> out.println(line(event)));
        });
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
