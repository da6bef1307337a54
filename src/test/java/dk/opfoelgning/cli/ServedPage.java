package dk.opfoelgning.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The page as `serve` starts it, on a port that is free.
final class ServedPage implements AutoCloseable {
    static final String PASSWORD = "en lang adgangskode";
    private static final Pattern ADDRESS = Pattern.compile("page: (https?://\\S+)/");

    private final StringWriter printed = new StringWriter();
    private final Map<String, String> settings;
    private final Thread server;
    private final String address;

    private ServedPage(Path output, Path input, Map<String, String> settings) throws InterruptedException {
        this.settings = settings;
        settings.forEach(System::setProperty);
        server = Thread.ofPlatform().start(() -> Opfoelgning.commandLine()
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(printed))
                .execute("serve", "--port", "0", "--output", output.toString(), "--input", input.toString()));
        address = waitForAddress();
    }

    static ServedPage of(Path output, Path input) throws InterruptedException {
        return with(Map.of(), output, input);
    }

    /// @param settings beside those of the built-in file
    static ServedPage with(Map<String, String> settings, Path output, Path input) throws InterruptedException {
        return new ServedPage(output, input, settings);
    }

    private String waitForAddress() throws InterruptedException {
        while (server.isAlive()) {
            var told = ADDRESS.matcher(printed.toString());
            if (told.find()) {
                return told.group(1);
            }
            Thread.sleep(20);
        }
        settings.keySet().forEach(System::clearProperty);
        throw new IllegalStateException(printed.toString());
    }

    String address() {
        return address;
    }

    static void addUser(Path output, String name, String... more) {
        var before = System.in;
        System.setIn(new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            var arguments = new ArrayList<>(List.of("user", "add", name, "--output", output.toString()));
            arguments.addAll(List.of(more));
            var result = Cli.execute(arguments.toArray(String[]::new));
            if (result.exitCode() != 0) {
                throw new IllegalStateException(result.text());
            }
        } finally {
            System.setIn(before);
        }
    }

    @Override
    public void close() throws InterruptedException {
        server.interrupt();
        server.join();
        settings.keySet().forEach(System::clearProperty);
    }
}
