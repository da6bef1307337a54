package dk.opfoelgning.report;

import dk.opfoelgning.facts.AgendaItem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a committee expects at its coming meetings, as templates see it.
///
/// @param moeder the earliest first
public record CommitteeView(String navn, List<MeetingView> moeder) {

    /// @param dato `11. august 2026`
    /// @param sager titles in the extract's order
    public record MeetingView(String dato, List<String> sager) {}

    /// Committees in the order in which the extract names them.
    public static List<CommitteeView> of(List<AgendaItem> agenda) {
        return agenda.stream()
                .collect(Collectors.groupingBy(AgendaItem::committee, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(committee -> new CommitteeView(committee.getKey(), meetings(committee.getValue())))
                .toList();
    }

    private static List<MeetingView> meetings(List<AgendaItem> items) {
        SortedMap<LocalDate, List<AgendaItem>> byDate =
                items.stream().collect(Collectors.groupingBy(AgendaItem::meeting, TreeMap::new, Collectors.toList()));
        return byDate.entrySet().stream().map(CommitteeView::meeting).toList();
    }

    private static MeetingView meeting(Map.Entry<LocalDate, List<AgendaItem>> meeting) {
        return new MeetingView(
                Danish.date(meeting.getKey()),
                meeting.getValue().stream().map(AgendaItem::title).toList());
    }
}
