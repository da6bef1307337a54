package dk.opfoelgning.delivery.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/// Who takes the mail.
///
/// @param username blank where no login is asked for
/// @param timeout of each wait for the server
/// @param authority certificates in PEM form that are trusted in place of the platform's
public record MailServer(
        String host,
        int port,
        String username,
        String password,
        Security security,
        Duration timeout,
        Optional<Path> authority) {

    public enum Security {
        /// Nothing is said before the connection is encrypted; a server that cannot is no server.
        STARTTLS,
        /// Encrypted from the first byte, as on port 465.
        TLS,
        /// In the clear.
        NONE
    }

    /// As Jakarta Mail wants it told.
    Properties properties() {
        var properties = new Properties();
        var wait = Long.toString(timeout.toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", wait);
        properties.setProperty("mail.smtp.timeout", wait);
        properties.setProperty("mail.smtp.writetimeout", wait);
        // What the server took is sent, and remembered before it says goodbye
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.auth", Boolean.toString(!username.isBlank()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        authority.ifPresent(certificates -> properties.put("mail.smtp.ssl.socketFactory", Trust.in(certificates)));
        return properties;
    }
}
