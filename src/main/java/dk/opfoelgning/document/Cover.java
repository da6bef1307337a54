package dk.opfoelgning.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the front page says of documents that are bound together; what is bound is public.
///
/// @param meetingDay the meeting's day as it is read, `9. juni 2026`
/// @param meeting the same day, for the file's metadata
/// @param draftMark the mark over the front pages; items bear their own
public record Cover(
        String municipality,
        String committee,
        String title,
        String meetingDay,
        LocalDate meeting,
        Optional<String> draftMark) {

    /// `Møde den 9. juni 2026`
    public String occasion() {
        return "Møde den " + meetingDay;
    }

    public Metadata metadata() {
        var values = new HashMap<>(Map.of(
                "municipality",
                municipality,
                "committee",
                committee,
                "classification",
                "offentlig",
                "date",
                meeting.toString(),
                "subject",
                occasion()));
        draftMark.ifPresent(mark -> values.putAll(Map.of("state", "draft", "draft-mark", mark)));
        return new Metadata(title, Map.copyOf(values));
    }
}
