package dk.opfoelgning.extract.agenda;

import static dk.opfoelgning.extract.agenda.AgendaColumn.COMMITTEE;
import static dk.opfoelgning.extract.agenda.AgendaColumn.MEETING;
import static dk.opfoelgning.extract.agenda.AgendaColumn.TITLE;

import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.facts.AgendaItem;
import org.jspecify.annotations.Nullable;

/// Reads coming items.
record AgendaRows() implements RowReader<AgendaItem> {
    @Override
    public @Nullable AgendaItem read(Row row) {
        var committee = row.requiredText(COMMITTEE);
        var meeting = row.date(MEETING);
        var title = row.requiredText(TITLE);
        return row.isSound() && meeting != null ? new AgendaItem(committee, meeting, title) : null;
    }
}
