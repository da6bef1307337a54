package dk.opfoelgning.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A row of `moeder`: where a document is on the agenda.
///
/// @param document the document's name without ending, or `*` for all others of the period
/// @param item the number on the agenda, or blank
public record Meeting(
        Period period, String document, String committee, LocalDate date, String journalNumber, String item) {
    private static final String ALL_OTHERS = "*";

    /// Where a document is on the agenda: its own row, else that of all others.
    ///
    /// @param document its name without ending
    public static Optional<Meeting> of(List<Meeting> meetings, Period period, String document) {
        return row(meetings, period, document).or(() -> row(meetings, period, ALL_OTHERS));
    }

    private static Optional<Meeting> row(List<Meeting> meetings, Period period, String document) {
        return meetings.stream()
                .filter(meeting ->
                        meeting.period().equals(period) && meeting.document().equals(document))
                .findFirst();
    }
}
