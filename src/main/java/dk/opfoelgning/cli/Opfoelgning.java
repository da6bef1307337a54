package dk.opfoelgning.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program's command line.
@Command(
        name = "opfoelgning",
        description = "Makes a municipality's monthly follow-up: extracts in, committee documents out.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            ApproveCommand.class,
            DecisionCommand.class,
            LogCommand.class,
            StatusCommand.class,
            MailCommand.class,
            CompareCommand.class,
            ExplainCommand.class,
            AuditCommand.class,
            CitizenCommand.class,
            PreviewCommand.class,
            ServeCommand.class,
            UserCommand.class
        })
public final class Opfoelgning implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    static void main(String[] arguments) {
        // The same bytes in any locale
        Locale.setDefault(Locale.ROOT);
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Opfoelgning())
                .setExecutionExceptionHandler(new Failures())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
