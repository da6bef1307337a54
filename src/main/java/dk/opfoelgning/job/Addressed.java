package dk.opfoelgning.job;

import dk.opfoelgning.document.mail.MailFormat;
import dk.opfoelgning.facts.Letter;
import dk.opfoelgning.facts.Recipient;
import dk.opfoelgning.facts.Sha256;
import java.util.List;

/// What a recipient is to be told.
record Addressed(Recipient to, MailFormat.Written written, List<Letter.Enclosure> enclosures) {

    /// Hash of all that the recipient would see.
    String version() {
        var hash = new Sha256().add(written.subject()).add(written.text()).add(written.html());
        enclosures.forEach(enclosure -> hash.add(enclosure.file()).add(enclosure.sha256()));
        return hash.hex();
    }

    /// The same id for the same message, however often it is tried.
    ///
    /// @param number of the recipient's letters about the edition
    /// @param sender whose domain the id ends with
    Letter letter(String edition, int number, String sender) {
        var hash = new Sha256()
                .add(edition + "|" + to.key() + "|" + number + "|" + version())
                .hex();
        return new Letter(
                "<%s@%s>".formatted(hash.substring(0, 40), sender.substring(sender.indexOf('@') + 1)),
                to.name(),
                to.email(),
                written.subject(),
                written.text(),
                written.html(),
                enclosures);
    }
}
