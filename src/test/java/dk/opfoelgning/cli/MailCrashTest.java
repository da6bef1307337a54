package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed while it sends mail, and in the end everybody has one. The long form:
/// `./mvnw test -Dtest=MailCrashTest -Dmail.recipients=50`
class MailCrashTest {
    private static final int RECIPIENTS = Integer.getInteger("mail.recipients", 4);
    private static final String NOTHING_LEFT = "mail: 0 sent, 0 refused, 0 waiting";

    @TempDir
    private static Path draft;

    @TempDir
    private Path folder;

    private final AtomicReference<Process> running = new AtomicReference<>();
    private String output = "";

    @BeforeAll
    static void makeADraft() throws Exception {
        var rows = IntStream.rangeClosed(1, RECIPIENTS)
                .mapToObj("Nummer %1$d;nr%1$d@kommune.example;chef;;orientering;nej\n"::formatted)
                .collect(Collectors.joining());
        var sample = Sample.fewRowsTo(draft.resolve("input"))
                .write("modtagere.csv", "navn;email;rolle;center;dokumenter;intern\n" + rows);
        assertThat(Cli.run(sample.folder(), draft.resolve("output"), "--period", "2026-05", "--no-mail")
                        .exitCode())
                .isZero();
    }

    @BeforeEach
    void copy() throws Exception {
        output =
                FolderCopy.of(draft.resolve("output"), folder.resolve("output")).toString();
    }

    @Test
    void whoeverIsKilledAfterEachMessageInTurnSendsNoneTwice() throws Exception {
        try (var server = new PostServer(draft)) {
            var program = program(server);
            for (int message = 1; message <= RECIPIENTS; message++) {
                // The server has the next one at its door, so that the one before is taken, told and remembered
                server.before = killAt(message);
                execute(program, message == 1 ? approve() : mail());
                assertThat(server.received).hasSize(message);
            }
            server.before = _ -> {};
            assertThat(program.execute(mail()).text()).contains(NOTHING_LEFT);
            assertThat(server.receivers()).hasSize(RECIPIENTS).doesNotHaveDuplicates();
        }
    }

    /// Between the server's word that it has a message and our own note of it lies the one moment that cannot be told
    /// apart; the message comes again, under the same id.
    @Test
    void aMessageThatIsTakenUnheardComesAgainUnderTheSameId() throws Exception {
        try (var server = new PostServer(draft)) {
            var program = program(server);
            server.after = killAt(2);
            execute(program, approve());
            assertThat(server.received).hasSize(2);

            server.after = _ -> {};
            assertThat(program.execute(mail()).text())
                    .contains("mail: %d sent, 0 refused, 0 waiting".formatted(RECIPIENTS - 1));
            assertThat(program.execute(mail()).text()).contains(NOTHING_LEFT);
            var idsOfEach = server.received.stream()
                    .collect(Collectors.groupingBy(
                            PostServer.Received::to, Collectors.mapping(PostServer.Received::id, Collectors.toList())));
            assertThat(idsOfEach).hasSize(RECIPIENTS);
            assertThat(idsOfEach.values().stream().filter(ids -> ids.size() > 1))
                    .singleElement()
                    .satisfies(ids -> assertThat(ids.stream().distinct()).hasSize(1));
        }
    }

    private static OtherProcess program(PostServer server) {
        return new OtherProcess(Path.of("").toAbsolutePath(), List.of(), server.environment());
    }

    private String[] approve() {
        return new String[] {"approve", "--period", "2026-05", "--output", output};
    }

    private String[] mail() {
        return new String[] {"mail", "--output", output};
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
