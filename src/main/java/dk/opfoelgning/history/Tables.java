package dk.opfoelgning.history;

import static dk.opfoelgning.history.Fields.day;
import static dk.opfoelgning.history.Fields.decimalOrNull;
import static dk.opfoelgning.history.Fields.money;
import static dk.opfoelgning.history.Fields.oere;
import static dk.opfoelgning.history.Fields.plain;
import static dk.opfoelgning.history.Fields.text;
import static dk.opfoelgning.history.Fields.texts;
import static dk.opfoelgning.history.RowTable.columns;

import dk.opfoelgning.facts.AgendaItem;
import dk.opfoelgning.facts.ControlTotal;
import dk.opfoelgning.facts.DeclaredRow;
import dk.opfoelgning.facts.FreeText;
import dk.opfoelgning.facts.Initiative;
import dk.opfoelgning.facts.Meeting;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Recipient;
import dk.opfoelgning.facts.Role;
import dk.opfoelgning.facts.Unemployment;
import dk.opfoelgning.facts.UnemploymentMeasure;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tables of all other accepted rows, one a kind of extract. Money is kept in øre.
public final class Tables {
    public static final RowTable<Unemployment> UNEMPLOYMENT = new RowTable<>(
            "unemployment",
            columns("area, measure, about, figure"),
            row -> new @Nullable Object[] {
                row.area(), row.measure().name(), row.month().toString(), plain(row.value())
            },
            (rows, _) -> new Unemployment(
                    text(rows, "area"),
                    UnemploymentMeasure.valueOf(text(rows, "measure")),
                    Period.parse(text(rows, "about")),
                    decimalOrNull(rows, "figure")),
            "area, measure, about");

    public static final RowTable<Meeting> MEETINGS = new RowTable<>(
            "meeting",
            columns("period, document, committee, meeting_date, journal_number, item"),
            row -> new @Nullable Object[] {
                row.period().toString(), row.document(), row.committee(), row.date(), row.journalNumber(), row.item()
            },
            (rows, _) -> new Meeting(
                    Period.parse(text(rows, "period")),
                    text(rows, "document"),
                    text(rows, "committee"),
                    day(rows, "meeting_date"),
                    text(rows, "journal_number"),
                    text(rows, "item")),
            "period, document");

    public static final RowTable<Recipient> RECIPIENTS = new RowTable<>(
            "recipient",
            columns("recipient, address, role, center, documents, internal"),
            row -> new @Nullable Object[] {
                row.name(),
                row.email(),
                row.role().name(),
                row.center(),
                String.join(",", row.documents()),
                row.internal()
            },
            (rows, _) -> new Recipient(
                    text(rows, "recipient"),
                    text(rows, "address"),
                    Role.valueOf(text(rows, "role")),
                    text(rows, "center"),
                    Stream.of(text(rows, "documents").split(","))
                            .filter(name -> !name.isEmpty())
                            .toList(),
                    rows.getBoolean("internal")),
            "role, center, address");

    public static final RowTable<Initiative> INITIATIVES = new RowTable<>(
            "initiative",
            columns("plan, number, title, status_as_of, status, status_text"),
            row -> new @Nullable Object[] {
                row.plan(), row.number(), row.title(), row.statusAsOf(), row.status(), row.statusText()
            },
            (rows, _) -> new Initiative(
                    text(rows, "plan"),
                    text(rows, "number"),
                    text(rows, "title"),
                    day(rows, "status_as_of"),
                    text(rows, "status"),
                    text(rows, "status_text")),
            "line");

    public static final RowTable<AgendaItem> AGENDA = new RowTable<>(
            "agenda_item",
            columns("committee, meeting_date, title"),
            row -> new @Nullable Object[] {row.committee(), row.meeting(), row.title()},
            (rows, _) -> new AgendaItem(text(rows, "committee"), day(rows, "meeting_date"), text(rows, "title")),
            "line");

    public static final RowTable<FreeText> TEXTS = new RowTable<>(
            "free_text",
            columns("name, title, position, markdown"),
            row -> new @Nullable Object[] {row.name(), row.title(), row.position(), row.markdown()},
            (rows, _) -> new FreeText(
                    text(rows, "name"), text(rows, "title"), rows.getInt("position"), text(rows, "markdown")),
            "name");

    public static final RowTable<DeclaredRow> DECLARED = new RowTable<>(
            "declared_row",
            columns("names, cells"),
            row -> new @Nullable Object[] {
                row.cells().keySet().toArray(String[]::new),
                row.cells().values().toArray(String[]::new)
            },
            (rows, _) -> declaredRow(texts(rows, "names"), texts(rows, "cells")),
            "line");

    public static final RowTable<ControlTotal> CONTROL_TOTALS = new RowTable<>(
            "control_total",
            columns("row_count, total"),
            row -> new @Nullable Object[] {row.rows(), oere(row.total())},
            (rows, _) -> new ControlTotal(rows.getLong("row_count"), money(rows, "total")),
            "extract_id");

    private Tables() {}

    private static DeclaredRow declaredRow(List<String> names, List<String> cells) {
        var byName = new TreeMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), cells.get(i));
        }
        return new DeclaredRow(byName);
    }
}
