package dk.opfoelgning.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line as its users meet it: arguments in, text and an exit code out.
final class Cli {
    private Cli() {}

    /// @param text what was printed, errors included
    record Result(int exitCode, String text) {}

    static Result execute(String... arguments) {
        var printed = new StringWriter();
        var writer = new PrintWriter(printed);
        int exitCode = Opfoelgning.commandLine().setOut(writer).setErr(writer).execute(arguments);
        return new Result(exitCode, printed.toString());
    }

    static Result run(Path input, Path output, String... more) {
        var arguments = new ArrayList<>(List.of("run", "--input", input.toString(), "--output", output.toString()));
        arguments.addAll(List.of(more));
        return execute(arguments.toArray(String[]::new));
    }
}
