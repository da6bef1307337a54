package dk.opfoelgning.facts;

import java.util.List;

/// A message as it leaves.
///
/// @param id the Message-ID, with its angle brackets; the same each time that the message is tried
/// @param name of who gets it
/// @param html the same as the text
public record Letter(
        String id, String name, String address, String subject, String text, String html, List<Enclosure> enclosures) {

    public Letter {
        enclosures = List.copyOf(enclosures);
    }

    /// A file that goes along.
    ///
    /// @param file its name in the follow-up's folder
    /// @param sha256 as it was when the message was written
    public record Enclosure(String file, String sha256, String mediaType) {}
}
