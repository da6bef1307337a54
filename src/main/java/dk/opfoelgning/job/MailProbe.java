package dk.opfoelgning.job;

import dk.opfoelgning.delivery.mail.PostOffice;
import java.util.Optional;

/// Asks the mail server whether it takes mail now, without the database and whoever waits for it.
public record MailProbe(MailSettings settings) {

    /// @return what is wrong, without words of the server's; empty where nothing is, or no server is set
    public Optional<String> trouble() {
        return settings.hasServer() ? new PostOffice(settings.server(), settings.from()).trouble() : Optional.empty();
    }
}
