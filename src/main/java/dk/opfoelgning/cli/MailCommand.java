package dk.opfoelgning.cli;

import dk.opfoelgning.job.Mails;
import dk.opfoelgning.job.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What people are mailed.
@Command(
        name = "mail",
        description = "Sends the mail that waits; or shows what would be sent, or sends it once more.",
        mixinStandardHelpOptions = true)
final class MailCommand implements Callable<Integer> {
    private static final String STATE_FOLDER = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Program program = new Program();

    @Mixin
    private ChosenPeriod period = new ChosenPeriod();

    @ArgGroup
    private Mode mode = new Mode();

    static final class Mode {
        @Option(
                names = "--preview",
                paramLabel = "DIR",
                arity = "0..1",
                fallbackValue = STATE_FOLDER,
                description = "Writes .eml files to this folder, or to state/mail in the output folder; sends nothing.")
        private @Nullable String preview;

        @Option(names = "--resend", description = "Sends the newest version of a follow-up's mail once more.")
        private boolean resend;
    }

    @Option(names = "--to", paramLabel = "ADDRESS", description = "With --resend: to nobody else.")
    private @Nullable String to;

    @Override
    public Integer call() {
        if (to != null && !mode.resend) {
            throw new UsageMistake("--to names who gets a mail once more; give it with --resend");
        }
        var settings = program.settings();
        program.requireTemplates(settings);
        var out = spec.commandLine().getOut();
        try (var _ = OutputLock.of(settings.output());
                var parts = program.start()) {
            return execute(parts.getBean(Mails.class), settings, out).number();
        } finally {
            out.flush();
        }
    }

    private ExitCode execute(Mails mails, Settings settings, PrintWriter out) {
        if (mode.preview != null) {
            mails.preview(period.in(settings), folder(mode.preview, settings)).forEach(out::println);
            return ExitCode.DONE;
        }
        return MailReport.print(
                mode.resend ? mails.resend(period.in(settings), Optional.ofNullable(to)) : mails.sendAll(), out);
    }

    private static Path folder(String named, Settings settings) {
        return named.equals(STATE_FOLDER) ? settings.output().resolve("state/mail") : Path.of(named);
    }
}
