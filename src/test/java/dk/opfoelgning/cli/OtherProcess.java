package dk.opfoelgning.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The program started anew, in a folder and with an environment of its own, as the launcher starts it.
///
/// @param options more of the virtual machine's
record OtherProcess(Path folder, List<String> options, Map<String, String> environment) {
    Cli.Result execute(String... arguments) throws Exception {
        var started = start(arguments);
        var printed = new String(started.getInputStream().readAllBytes());
        return new Cli.Result(started.waitFor(), printed);
    }

    /// Goes on by itself.
    Process start(String... arguments) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path")), Opfoelgning.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        process.environment().putAll(environment);
        return process.start();
    }

    private static String absolute(String classPath) {
        return String.join(
                File.pathSeparator,
                List.of(classPath.split(File.pathSeparator)).stream()
                        .map(part -> Path.of(part).toAbsolutePath().toString())
                        .toList());
    }
}
