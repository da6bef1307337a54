package dk.opfoelgning.cli;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/// A mail server on loopback that takes nothing without STARTTLS and a login.
final class PostServer implements AutoCloseable {
    private static final String PASSWORD = "kun-til-proeven";

    final List<Received> received = new CopyOnWriteArrayList<>();
    /// How it answers an address: the code, 250 where nothing is said.
    final Map<String, Integer> answers = new HashMap<>();

    final AtomicInteger refusedLogins = new AtomicInteger();

    /// Told before a message is taken, and once it is taken but not yet confirmed.
    Consumer<Integer> before = _ -> {};

    Consumer<Integer> after = _ -> {};

    private final Path certificate;
    private final SMTPServer server;

    /// What came through the door.
    record Received(String to, MimeMessage message) {
        String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        String id() {
            try {
                return message.getMessageID();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        String text() {
            return part("text/plain");
        }

        String html() {
            return part("text/html");
        }

        private String part(String type) {
            return parts(message).stream()
                    .filter(part -> isOf(part, type))
                    .map(Received::content)
                    .findFirst()
                    .orElseThrow();
        }

        private static boolean isOf(Part part, String type) {
            try {
                return part.isMimeType(type);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String content(Part part) {
            try {
                return part.getContent().toString();
            } catch (IOException | MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        List<String> attachments() {
            return parts(message).stream()
                    .map(Received::fileName)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }

        private static String fileName(Part part) {
            try {
                return part.getFileName() == null ? "" : part.getFileName();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        private static List<Part> parts(Part part) {
            try {
                var parts = new ArrayList<Part>();
                if (part.getContent() instanceof MimeMultipart several) {
                    for (int index = 0; index < several.getCount(); index++) {
                        parts.addAll(parts(several.getBodyPart(index)));
                    }
                } else {
                    parts.add(part);
                }
                return parts;
            } catch (IOException | MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// @param folder for its certificate, which several servers may have in turn
    PostServer(Path folder) throws Exception {
        certificate = folder.resolve("server.pem");
        server = new SMTPServer.Builder()
                .bindAddress(InetAddress.getLoopbackAddress())
                .port(0)
                .startTlsSocketFactory(context(folder, certificate))
                .requireTLS()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, _) -> {
                    if (!user.equals("opfoelgning") || !password.equals(PASSWORD)) {
                        refusedLogins.incrementAndGet();
                        throw new LoginFailedException();
                    }
                }))
                .requireAuth()
                .messageHandlerFactory(this::handler)
                .build();
        server.start();
    }

    private static SSLContext context(Path folder, Path certificate) throws Exception {
        var keys = folder.resolve("server.p12");
        if (!Files.exists(keys)) {
            makeKeys(keys, certificate);
        }
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        return context;
    }

    private static void makeKeys(Path keys, Path certificate) throws Exception {
        keytool(
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=ip:127.0.0.1,dns:localhost",
                "-validity",
                "2",
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD,
                "-storetype",
                "PKCS12");
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "server",
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD,
                "-file",
                certificate.toString());
    }

    static void keytool(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(printed);
        }
    }

    /// Settings that lead to it, as the environment has them.
    Map<String, String> environment() {
        return Map.of(
                "OPFOELGNING_MAIL_HOST",
                "127.0.0.1",
                "OPFOELGNING_MAIL_PORT",
                Integer.toString(server.getPortAllocated()),
                "OPFOELGNING_MAIL_USERNAME",
                "opfoelgning",
                "OPFOELGNING_MAIL_PASSWORD",
                PASSWORD,
                "OPFOELGNING_MAIL_SENDER",
                "opfoelgning@kommune.example",
                "OPFOELGNING_MAIL_AUTHORITY",
                certificate.toString());
    }

    List<String> receivers() {
        return received.stream().map(Received::to).sorted().toList();
    }

    Received to(String address) {
        return received.stream()
                .filter(message -> message.to().equals(address))
                .reduce((_, newer) -> newer)
                .orElseThrow();
    }

    private MessageHandler handler(MessageContext context) {
        return new MessageHandler() {
            private String to = "";

            @Override
            public void from(String from) {
                before.accept(received.size());
            }

            @Override
            public void recipient(String recipient) throws RejectException {
                var code = answers.get(recipient);
                if (code != null) {
                    throw new RejectException(code, "not here: " + recipient);
                }
                to = recipient;
            }

            @Override
            public String data(InputStream data) throws IOException {
                var bytes = new ByteArrayInputStream(data.readAllBytes());
                try {
                    received.add(new Received(to, new MimeMessage(Session.getInstance(new Properties()), bytes)));
                } catch (MessagingException e) {
                    throw new IOException(e);
                }
                after.accept(received.size());
                return null;
            }

            @Override
            public void done() {}
        };
    }

    @Override
    public void close() {
        server.stop();
    }
}
