package dk.opfoelgning.extract.meetings;

import static dk.opfoelgning.extract.meetings.MeetingColumn.*;

import dk.opfoelgning.extract.Repeats;
import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.facts.Meeting;
import dk.opfoelgning.facts.Period;
import org.jspecify.annotations.Nullable;

/// Reads agendas; a document of a period is on one of them.
final class MeetingRows implements RowReader<Meeting> {

    /// What is on an agenda.
    private record Key(Period period, String document) {}

    private final Repeats<Key> keys = new Repeats<>();

    @Override
    public @Nullable Meeting read(Row row) {
        var period = row.month(PERIOD);
        var document = row.requiredText(DOCUMENT);
        var committee = row.requiredText(COMMITTEE);
        var date = row.date(DATE);
        var journalNumber = row.text(JOURNAL_NUMBER);
        if (period != null && !document.isEmpty()) {
            reportRepeat(row, new Key(period, document));
        }
        if (!row.isSound() || period == null || date == null) {
            return null;
        }
        return new Meeting(period, document, committee, date, journalNumber, row.text(ITEM));
    }

    private void reportRepeat(Row row, Key key) {
        keys.earlier(key, row.line())
                .ifPresent(line -> row.report(
                        DOCUMENT,
                        Rule.DUPLICATE,
                        "samme periode og dokument står i linje " + line + "; slet den ene af linjerne."));
    }
}
