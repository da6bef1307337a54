package dk.opfoelgning.report;

import dk.opfoelgning.change.Agenda;
import dk.opfoelgning.facts.AgendaItem;
import java.util.List;

/// What a committee expects at one of its coming meetings, as templates see it.
///
/// @param dato `11. august 2026`
/// @param gruppe of `agenda.items`
/// @param sager titles in the extract's order
public record AgendaView(String udvalg, String dato, String gruppe, List<String> sager) {

    /// Committees in the order in which the extract names them, each with its earliest meeting first.
    public static List<AgendaView> of(List<AgendaItem> items) {
        return Agenda.meetings(items).stream().map(AgendaView::of).toList();
    }

    private static AgendaView of(Agenda agenda) {
        return new AgendaView(
                agenda.committee(),
                Danish.date(agenda.meeting()),
                agenda.group(),
                agenda.items().stream().map(AgendaItem::title).toList());
    }
}
