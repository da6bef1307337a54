package dk.opfoelgning.cli;

import dk.opfoelgning.facts.CprShape;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.CitizenRows.Found;
import dk.opfoelgning.job.Citizens;
import dk.opfoelgning.job.Settings;
import dk.opfoelgning.report.Danish;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What is known of one citizen. It tells where rows are and how many, never what is in them.
@Command(
        name = "citizen",
        description = {
            "Finds or deletes one citizen's rows, or says who it is that an internal document names; each is logged.",
            "To correct a citizen's rows, correct the extracts and run again."
        },
        mixinStandardHelpOptions = true)
final class CitizenCommand implements Callable<Integer> {
    private static final int LONGEST_REASON = 200;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Program program = new Program();

    @Mixin
    private ChosenPeriod period = new ChosenPeriod();

    @ArgGroup(multiplicity = "1")
    private Asked asked = new Asked();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why rows are deleted, for the log.")
    private String reason = "";

    private static final class Asked {
        @Option(names = "--find", paramLabel = "PSEUDONYM", description = "Tells which files hold the citizen's rows.")
        private @Nullable String find;

        @Option(names = "--delete", paramLabel = "PSEUDONYM", description = "Deletes them from the database.")
        private @Nullable String delete;

        @Option(
                names = "--name",
                paramLabel = "NAME",
                description = "Tells the pseudonym behind a name in an internal document of the period.")
        private @Nullable String name;
    }

    @Override
    public Integer call() {
        var settings = program.settings();
        requireTellable();
        try (var _ = OutputLock.of(settings.output());
                var parts = program.start()) {
            answer(parts.getBean(Citizens.class), settings);
        }
        spec.commandLine().getOut().flush();
        return ExitCode.DONE.number();
    }

    private void requireTellable() {
        if (Stream.of(asked.find, asked.delete, asked.name, reason)
                .anyMatch(text -> text != null && CprShape.isIn(text))) {
            throw new UsageMistake("what is given looks like a CPR number; citizens are known by pseudonyms alone");
        }
        if (asked.delete != null
                && (reason.isBlank() || reason.length() > LONGEST_REASON || reason.contains(asked.delete))) {
            throw new UsageMistake("--reason must have 1 to %d characters and not the pseudonym, for the log"
                    .formatted(LONGEST_REASON));
        }
    }

    private void answer(Citizens citizens, Settings settings) {
        var out = spec.commandLine().getOut();
        if (asked.find != null) {
            print(citizens.find(asked.find), "", out);
        } else if (asked.delete != null) {
            print(citizens.delete(asked.delete, reason.strip()), " slettet", out);
            out.println(
                    "Tal og dokumenter, der er lavet, bliver stående, og filerne i input er ikke ændret. Lav udkast igen"
                            + " med run, før de godkendes.");
        } else if (asked.name != null) {
            out.println(pseudonym(citizens, asked.name.toUpperCase(Locale.ROOT), period.in(settings)));
        }
    }

    private static String pseudonym(Citizens citizens, String name, Period period) {
        return citizens.named(name, period)
                .orElseThrow(() -> new UsageMistake(
                        "no internal document of %s calls a citizen so; look at the name and the period"
                                .formatted(period)));
    }

    private static void print(List<Found> found, String done, PrintWriter out) {
        found.forEach(file -> out.printf(
                "%s: %s %s%s%n", file.path(), Danish.whole(file.rows()), file.rows() == 1 ? "række" : "rækker", done));
        if (found.isEmpty()) {
            out.println("Ingen gemte rækker om borgeren.");
        }
    }
}
