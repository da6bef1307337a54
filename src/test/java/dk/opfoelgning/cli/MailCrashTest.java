package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed while it sends mail, and in the end everybody has one.
class MailCrashTest {
    @TempDir
    private Path folder;

    private final AtomicReference<Process> running = new AtomicReference<>();

    @Test
    void whoeverIsKilledBetweenTwoMessagesSendsNoneTwice() throws Exception {
        var sample = Sample.fewRowsTo(folder.resolve("input")).write("modtagere.csv", """
                navn;email;rolle;center;dokumenter;intern
                En;en@kommune.example;chef;;orientering;nej
                To;to@kommune.example;chef;;orientering;nej
                Tre;tre@kommune.example;chef;;orientering;nej
                Fire;fire@kommune.example;chef;;orientering;nej
                """);
        var output = folder.resolve("output").toString();
        Cli.run(sample.folder(), Path.of(output), "--period", "2026-05", "--no-mail");

        try (var server = new PostServer(folder)) {
            var program = new OtherProcess(Path.of("").toAbsolutePath(), List.of(), server.environment());
            server.before = killAt(1);
            execute(program, "approve", "--period", "2026-05", "--output", output);
            assertThat(server.received).hasSize(1);

            server.before = killAt(2);
            execute(program, "mail", "--output", output);
            assertThat(server.received).hasSize(2);

            // Taken, and killed before the program hears of it
            server.before = _ -> {};
            server.after = killAt(3);
            execute(program, "mail", "--output", output);
            assertThat(server.received).hasSize(3);

            server.after = _ -> {};
            assertThat(program.execute("mail", "--output", output).text())
                    .contains("mail: 2 sent, 0 refused, 0 waiting");
            assertThat(program.execute("mail", "--output", output).text())
                    .contains("mail: 0 sent, 0 refused, 0 waiting");

            var idsOfEach = server.received.stream()
                    .collect(Collectors.groupingBy(
                            PostServer.Received::to, Collectors.mapping(PostServer.Received::id, Collectors.toList())));
            assertThat(idsOfEach).hasSize(4);
            var counts = idsOfEach.values().stream().map(List::size).sorted().toList();
            assertThat(counts).containsExactly(1, 1, 1, 2);
            // The one message that was taken unheard comes again under the same id
            assertThat(idsOfEach.values())
                    .allMatch(ids -> ids.stream().distinct().count() == 1);
        }
    }

    private void execute(OtherProcess program, String... arguments) throws Exception {
        var process = program.start(arguments);
        running.set(process);
        process.getInputStream().readAllBytes();
        process.waitFor();
    }

    private Consumer<Integer> killAt(int received) {
        return now -> {
            if (now == received) {
                var process = running.get();
                process.destroyForcibly();
                process.onExit().join();
            }
        };
    }
}
