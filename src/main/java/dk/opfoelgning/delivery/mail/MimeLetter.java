package dk.opfoelgning.delivery.mail;

import dk.opfoelgning.facts.Letter;
import jakarta.activation.FileDataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.springframework.mail.javamail.MimeMessageHelper;

/// A letter as MIME has it: text and HTML as alternatives, and what goes along.
public final class MimeLetter {
    private MimeLetter() {}

    /// Keeps its id, which Jakarta Mail would make anew.
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /// @param sender the address, and the name that mail programs show
    public record Sender(String address, String name) {}

    /// Writes a letter as a file that mail programs open.
    ///
    /// @param folder that its enclosures lie in
    public static void write(Letter letter, Sender sender, Path folder, Instant at, OutputStream out)
            throws IOException {
        try {
            of(letter, sender, folder, at, Session.getInstance(new Properties()))
                    .writeTo(out);
        } catch (MessagingException e) {
            throw new IOException("a message cannot be written", e);
        }
    }

    static MimeMessage of(Letter letter, Sender sender, Path folder, Instant at, Session session)
            throws MessagingException {
        var message = new Identified(session, letter.id());
        var helper = new MimeMessageHelper(
                message,
                letter.enclosures().isEmpty()
                        ? MimeMessageHelper.MULTIPART_MODE_RELATED
                        : MimeMessageHelper.MULTIPART_MODE_MIXED,
                StandardCharsets.UTF_8.name());
        address(helper, letter, sender);
        helper.setSubject(letter.subject());
        helper.setSentDate(Date.from(at));
        helper.setText(letter.text(), letter.html());
        for (var enclosure : letter.enclosures()) {
            helper.addAttachment(
                    enclosure.file(), new TypedFile(folder.resolve(enclosure.file()), enclosure.mediaType()));
        }
        // Holiday notices and the like are not to come back
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.saveChanges();
        return message;
    }

    private static void address(MimeMessageHelper helper, Letter letter, Sender sender) throws MessagingException {
        try {
            helper.setFrom(sender.address(), sender.name());
            helper.addTo(letter.address(), letter.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }

    private static final class TypedFile extends FileDataSource {
        private final String mediaType;

        TypedFile(Path file, String mediaType) {
            super(file.toFile());
            this.mediaType = mediaType;
        }

        @Override
        public String getContentType() {
            return mediaType;
        }
    }
}
