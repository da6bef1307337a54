package dk.opfoelgning.change;

import dk.opfoelgning.facts.AgendaItem;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Sagsliste: the items that a committee expects at one coming meeting.
public record Agenda(String committee, LocalDate meeting, List<AgendaItem> items) {

    /// Committees in the order in which the extract names them, each with its earliest meeting first.
    public static List<Agenda> meetings(Collection<AgendaItem> items) {
        var byCommittee = items.stream()
                .collect(Collectors.groupingBy(
                        AgendaItem::committee,
                        LinkedHashMap::new,
                        Collectors.groupingBy(AgendaItem::meeting, TreeMap::new, Collectors.toList())));
        return byCommittee.entrySet().stream()
                .flatMap(committee -> committee.getValue().entrySet().stream()
                        .map(meeting -> new Agenda(committee.getKey(), meeting.getKey(), meeting.getValue())))
                .toList();
    }

    /// How many items each meeting has.
    public static List<Figure> figures(Period period, Collection<AgendaItem> items) {
        var sheet = new FigureSheet(period);
        meetings(items)
                .forEach(agenda -> sheet.number(
                        "agenda.items",
                        agenda.group(),
                        BigDecimal.valueOf(agenda.items().size()),
                        Unit.ITEMS,
                        "Punkter på mødet, " + agenda.committee() + ", " + agenda.meeting()));
        return sheet.figures();
    }

    /// The group of its figure.
    public String group() {
        return committee + "/" + meeting;
    }
}
