package dk.opfoelgning.job;

import dk.opfoelgning.delivery.mail.MailServer;
import dk.opfoelgning.delivery.mail.MimeLetter;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings of mail (`opfoelgning.mail.*`). The password belongs in the environment, as
/// `OPFOELGNING_MAIL_PASSWORD`.
///
/// @param host blank where nothing is mailed
/// @param sender the address that mail comes from
/// @param authority a PEM file with the certificates of the server's own authority
/// @param drafts the roles that are told of drafts
/// @param approved the roles that are told of what is approved
/// @param documents whether documents go along, or links to them
/// @param link the address of the secretariat's page, blank where there is none
/// @param repeat whether what is unchanged since the last mail is sent again
/// @param tries how often a letter is tried in one run, with a pause that doubles from one second
/// @param retry how long a letter that was not taken waits at first; twice as long each time
/// @param attempts after how many runs it is given up
/// @param alertDay the day by which the month before is to be made, 1 to 31; 0 or none where nobody is told
@ConfigurationProperties("opfoelgning.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String sender,
        @DefaultValue("Opfølgning") String senderName,
        @DefaultValue("starttls") MailServer.Security security,
        @DefaultValue("30s") Duration timeout,
        @Nullable Path authority,
        @DefaultValue({"sekretariat", "controller"}) List<Role> drafts,

        @DefaultValue({"sekretariat", "controller", "leder", "chef"})
        List<Role> approved,

        @DefaultValue("attach") Documents documents,
        @DefaultValue("") String link,
        @DefaultValue("false") boolean repeat,
        @DefaultValue("3") int tries,
        @DefaultValue("15m") Duration retry,
        @DefaultValue("20") int attempts,
        @Nullable Integer alertDay) {
    private static final int LATEST_DAY = 31;

    /// @throws IllegalArgumentException if settings do not go together
    public MailSettings {
        require(host.isBlank() || sender.contains("@"), "opfoelgning.mail.sender must be the address mail comes from");
        require(
                documents == Documents.ATTACH || !link.isBlank(),
                "opfoelgning.mail.link must be the page's address where documents are linked to");
        require(tries > 0 && attempts > 0, "opfoelgning.mail.tries and opfoelgning.mail.attempts must be at least 1");
        require(
                alertDay == null || alertDay >= 0 && alertDay <= LATEST_DAY,
                "opfoelgning.mail.alert-day must be a day of the month, or 0");
    }

    public enum Documents {
        ATTACH,
        LINK
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    boolean hasServer() {
        return !host.isBlank();
    }

    List<Role> told(FollowUp followUp) {
        return followUp.state() == FollowUp.State.APPROVED ? approved : drafts;
    }

    MailServer server() {
        return new MailServer(host, port, username, password, security, timeout, Optional.ofNullable(authority));
    }

    MimeLetter.Sender from() {
        return new MimeLetter.Sender(sender.isBlank() ? "opfoelgning@localhost" : sender, senderName);
    }

    /// @param place of what the page shows, from its own address on
    Optional<String> address(String place) {
        return link.isBlank() ? Optional.empty() : Optional.of(link.replaceAll("/+$", "") + place);
    }
}
