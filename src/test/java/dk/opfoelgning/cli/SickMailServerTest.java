package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mail server that is there and takes nothing.
class SickMailServerTest {
    @TempDir
    private Path folder;

    private Sample sample;
    private final Map<String, String> settings = new TreeMap<>();

    @BeforeEach
    void start() throws IOException {
        sample = Sample.fewRowsTo(folder.resolve("input")).write("modtagere.csv", """
                        navn;email;rolle;center;dokumenter;intern
                        Et;et@kommune.example;sekretariat;;orientering;nej
                        To;to@kommune.example;sekretariat;;orientering;nej
                        Tre;tre@kommune.example;sekretariat;;orientering;nej
                        """);
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Cli.Result run() {
        return WithSettings.of(settings, () -> Cli.run(sample.folder(), output(), "--period", "2026-05"));
    }

    private Cli.Result status() {
        return Cli.execute("status", "--output", output().toString());
    }

    /// Takes connections and says nothing, or nothing more once it has the address.
    private static final class SilentServer implements AutoCloseable {
        private final ServerSocket door;
        private final boolean greets;
        private final List<Socket> callers = new CopyOnWriteArrayList<>();
        private final List<String> addresses = new CopyOnWriteArrayList<>();

        SilentServer(boolean greets) throws IOException {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            this.greets = greets;
            Thread.ofVirtual().start(this::listen);
        }

        private void listen() {
            try {
                while (true) {
                    var caller = door.accept();
                    callers.add(caller);
                    if (greets) {
                        talk(caller);
                    }
                }
            } catch (IOException e) {
                // Closed
            }
        }

        private void talk(Socket caller) throws IOException {
            var in = new BufferedReader(new InputStreamReader(caller.getInputStream()));
            say("220 here", caller);
            for (var line = in.readLine(); line != null && !line.equals("DATA"); line = in.readLine()) {
                if (line.startsWith("RCPT TO:")) {
                    addresses.add(line.substring(line.indexOf('<') + 1, line.indexOf('@')));
                }
                say("250 yes", caller);
            }
        }

        private static void say(String words, Socket to) throws IOException {
            to.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }

        Map<String, String> settings(String timeout) {
            return Map.of(
                    "opfoelgning.mail.host",
                    "127.0.0.1",
                    "opfoelgning.mail.port",
                    String.valueOf(door.getLocalPort()),
                    "opfoelgning.mail.sender",
                    "opfoelgning@kommune.example",
                    "opfoelgning.mail.security",
                    "none",
                    "opfoelgning.mail.timeout",
                    timeout);
        }

        @Override
        public void close() throws IOException {
            door.close();
            for (var caller : callers) {
                caller.close();
            }
        }
    }

    @Test
    void oneThatSaysNothingIsAskedOnceAndAllLettersWait() throws IOException {
        try (var server = new SilentServer(false)) {
            settings.putAll(server.settings("300ms"));
            var run = run();
            assertEquals(5, run.exitCode());
            assertThat(run.text()).contains("mail: 0 sent, 0 refused, 3 waiting");
            assertThat(server.callers).hasSize(1);
            assertThat(status().text().lines().filter(line -> line.contains("the mail server cannot be used")))
                    .hasSize(3);
            run();
            assertThat(server.callers).as("until the pause is over").hasSize(1);
        }
    }

    @Test
    void aLetterOverWhichItFallsSilentComesLastNextTime() throws IOException {
        try (var server = new SilentServer(true)) {
            settings.putAll(server.settings("500ms"));
            settings.put("opfoelgning.now", "2026-06-02T00:00:00Z");
            assertEquals(5, run().exitCode());
            assertThat(server.addresses).as("the others are not tried").containsExactly("et");
            settings.put("opfoelgning.now", "2026-06-02T00:16:00Z");
            run();
            assertThat(server.addresses).containsExactly("et", "to");
        }
    }

    @Test
    void aPasswordThatIsWrongIsTriedOnce() throws Exception {
        try (var server = new PostServer(folder)) {
            server.environment()
                    .forEach((name, value) ->
                            settings.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
            settings.put("opfoelgning.mail.password", "en anden");
            assertEquals(5, run().exitCode());
            assertThat(server.refusedLogins).hasValue(1);
            assertThat(server.received).isEmpty();
        }
    }

    @Test
    void nobodyAtThePageOrAtACommandWaitsForIt() throws Exception {
        assertEquals(0, run().exitCode());
        ServedPage.addUser(output(), "anna", "--role", "sekretariat");
        try (var server = new SilentServer(false);
                var page = ServedPage.with(server.settings("10s"), output(), sample.folder())) {
            var one = "/opfoelgninger/2026-05";
            var anna = Visitor.loggedIn(page, "anna");
            anna.post(
                    one,
                    one + "/godkend",
                    Map.of("manifest", Hashes.sha256(output().resolve("2026-05/manifest.json"))));
            for (int look = 0; look < 600 && server.callers.isEmpty(); look++) {
                Thread.sleep(50);
            }
            assertThat(server.callers).hasSize(1);
            assertThat(anna.get(one).body()).doesNotContain("Programmet arbejder netop nu");
            anna.post(one + "/beslutning", one + "/beslutning", Map.of("tekst", "Taget til efterretning.", "foer", ""));
            assertThat(anna.get(one).body()).contains("Taget til efterretning.");
            assertEquals(0, status().exitCode());
            assertThat(server.callers).as("it is still waited for").hasSize(1);
        }
    }
}
