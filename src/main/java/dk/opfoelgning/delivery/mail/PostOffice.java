package dk.opfoelgning.delivery.mail;

import dk.opfoelgning.facts.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Hands letters to the mail server, one by one.
public final class PostOffice {
    private final MailServer server;
    private final MimeLetter.Sender sender;
    private final Session session;

    public PostOffice(MailServer server, MimeLetter.Sender sender) {
        this.server = server;
        this.sender = sender;
        this.session = Session.getInstance(server.properties());
    }

    /// Tries once.
    ///
    /// @param folder that the enclosures lie in
    public Answer send(Letter letter, Path folder, Instant at) {
        try {
            var message = MimeLetter.of(letter, sender, folder, at, session);
            var transport = session.getTransport("smtp");
            try {
                connect(transport);
            } catch (MessagingException e) {
                return Answer.unreachable(e);
            }
            return send(message, transport);
        } catch (MessagingException e) {
            return Answer.of(e);
        }
    }

    /// Why no letter would be taken now: the server is not there or does not know us. Empty where nothing is wrong.
    public Optional<String> trouble() {
        try (var transport = session.getTransport("smtp")) {
            connect(transport);
            return Optional.empty();
        } catch (MessagingException e) {
            return Optional.of(Answer.unreachable(e).problem());
        }
    }

    private void connect(Transport transport) throws MessagingException {
        transport.connect(server.host(), server.port(), user(), server.password());
    }

    private @Nullable String user() {
        return server.username().isBlank() ? null : server.username();
    }

    private static Answer send(MimeMessage message, Transport transport) throws MessagingException {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Answer.sent();
        } finally {
            close(transport);
        }
    }

    /// What the server took is sent, also where it does not say goodbye.
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            return;
        }
    }
}
