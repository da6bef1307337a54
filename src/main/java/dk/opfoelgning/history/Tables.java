package dk.opfoelgning.history;

import static dk.opfoelgning.history.RowTable.columns;

import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.AgendaItem;
import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.ControlTotal;
import dk.opfoelgning.facts.DeclaredRow;
import dk.opfoelgning.facts.ExpiringGrant;
import dk.opfoelgning.facts.ForecastLine;
import dk.opfoelgning.facts.FreeText;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.Initiative;
import dk.opfoelgning.facts.Meeting;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Placement;
import dk.opfoelgning.facts.PublishedHighCost;
import dk.opfoelgning.facts.RefundLimit;
import dk.opfoelgning.facts.Unemployment;
import dk.opfoelgning.facts.UnemploymentMeasure;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tables of accepted rows, one a kind of extract. Money is kept in øre.
public final class Tables {
    public static final RowTable<Placement> PLACEMENTS = new RowTable<>(
            "placement",
            columns(
                    "as_of, citizen, id, center, paragraph, service, offer, provider_type, start_date, end_date, daily_rate,"
                            + " yearly_amount"),
            row -> new @Nullable Object[] {
                row.asOf(),
                row.citizen(),
                row.id(),
                row.center(),
                row.paragraph(),
                row.service(),
                row.offer(),
                row.providerType(),
                row.start(),
                row.end(),
                oere(row.dailyRate()),
                oere(row.yearlyAmount())
            },
            (rows, _) -> new Placement(
                    day(rows, "as_of"),
                    text(rows, "citizen"),
                    text(rows, "id"),
                    text(rows, "center"),
                    text(rows, "paragraph"),
                    text(rows, "service"),
                    text(rows, "offer"),
                    text(rows, "provider_type"),
                    day(rows, "start_date"),
                    dayOrNull(rows, "end_date"),
                    moneyOrNull(rows, "daily_rate"),
                    money(rows, "yearly_amount")),
            // As the index has it, so that H2 streams the rows and sorts none
            "extract_id, citizen");

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

    public static final RowTable<BudgetLine> BUDGET = new RowTable<>(
            "budget_line",
            columns("as_of, appropriation_area, control_area, center, account_function, account_type, original,"
                    + " supplementary, corrected, spent, expected, transfers"),
            row -> new @Nullable Object[] {
                row.asOf(),
                row.appropriationArea(),
                row.controlArea(),
                row.center(),
                row.function(),
                row.accountType(),
                oere(row.original()),
                oere(row.supplementary()),
                oere(row.corrected()),
                oere(row.spent()),
                oere(row.expected()),
                oere(row.transfers())
            },
            (rows, _) -> new BudgetLine(
                    day(rows, "as_of"),
                    text(rows, "appropriation_area"),
                    text(rows, "control_area"),
                    text(rows, "center"),
                    text(rows, "account_function"),
                    text(rows, "account_type"),
                    money(rows, "original"),
                    money(rows, "supplementary"),
                    money(rows, "corrected"),
                    money(rows, "spent"),
                    money(rows, "expected"),
                    money(rows, "transfers")),
            "appropriation_area, control_area, center, account_function");

    public static final RowTable<Grant> GRANTS = new RowTable<>(
            "grant_application",
            columns("appropriation_area, control_area, description, counterpart, by_year, capital, adopted"),
            row -> new @Nullable Object[] {
                row.appropriationArea(),
                row.controlArea(),
                row.text(),
                row.counterpart(),
                years(row.byYear()),
                oere(row.capital()),
                row.adopted()
            },
            (rows, _) -> new Grant(
                    text(rows, "appropriation_area"),
                    text(rows, "control_area"),
                    text(rows, "description"),
                    text(rows, "counterpart"),
                    years(text(rows, "by_year")),
                    money(rows, "capital"),
                    dayOrNull(rows, "adopted")),
            "line");

    public static final RowTable<Adjustment> ADJUSTMENTS = new RowTable<>(
            "adjustment",
            columns("appropriation_area, control_area, position, kind, description, amount"),
            row -> new @Nullable Object[] {
                row.appropriationArea(),
                row.controlArea(),
                row.order(),
                row.kind().name(),
                row.text(),
                oere(row.amount())
            },
            (rows, _) -> new Adjustment(
                    text(rows, "appropriation_area"),
                    text(rows, "control_area"),
                    rows.getInt("position"),
                    Adjustment.Kind.valueOf(text(rows, "kind")),
                    text(rows, "description"),
                    money(rows, "amount")),
            "position, line");

    public static final RowTable<RefundLimit> LIMITS = new RowTable<>(
            "refund_limit",
            columns("limit_year, bracket, over, source"),
            row -> new @Nullable Object[] {row.year(), row.bracket().name(), oere(row.over()), row.source()},
            (rows, _) -> new RefundLimit(
                    rows.getInt("limit_year"),
                    Bracket.valueOf(text(rows, "bracket")),
                    money(rows, "over"),
                    text(rows, "source")),
            "limit_year, bracket");

    public static final RowTable<PublishedHighCost> PUBLISHED = new RowTable<>(
            "published_high_cost",
            columns("about, bracket, cases, expenditure, published"),
            row -> new @Nullable Object[] {
                row.period().toString(), row.bracket().name(), row.cases(), oere(row.expenditure()), row.published()
            },
            (rows, _) -> new PublishedHighCost(
                    Period.parse(text(rows, "about")),
                    Bracket.valueOf(text(rows, "bracket")),
                    rows.getInt("cases"),
                    money(rows, "expenditure"),
                    day(rows, "published")),
            "about, bracket");

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

    public static final RowTable<ExpiringGrant> EXPIRING_GRANTS = new RowTable<>(
            "expiring_grant",
            columns("appropriation_area, description, by_year"),
            row -> new @Nullable Object[] {row.appropriationArea(), row.text(), years(row.byYear())},
            (rows, _) -> new ExpiringGrant(
                    text(rows, "appropriation_area"), text(rows, "description"), years(text(rows, "by_year"))),
            "line");

    public static final RowTable<ForecastLine> FORECAST = new RowTable<>(
            "forecast_line",
            columns("plan, position, kind, description, by_year, unit"),
            row -> new @Nullable Object[] {
                row.plan(), row.order(), row.kind().name(), row.text(), decimals(row.byYear()), row.unit()
            },
            (rows, _) -> new ForecastLine(
                    text(rows, "plan"),
                    rows.getInt("position"),
                    ForecastLine.Kind.valueOf(text(rows, "kind")),
                    text(rows, "description"),
                    decimals(text(rows, "by_year")),
                    text(rows, "unit")),
            "position, line");

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

    private static List<String> texts(ResultSet rows, String column) throws SQLException {
        return Arrays.stream((Object[]) rows.getArray(column).getArray())
                .map(Object::toString)
                .toList();
    }

    private static @Nullable Long oere(@Nullable Money amount) {
        return amount == null ? null : amount.oere();
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    /// As `2026=-445000000,2027=…`.
    private static String years(SortedMap<Integer, Money> byYear) {
        return byYear.entrySet().stream()
                .map(year -> year.getKey() + "=" + year.getValue().oere())
                .collect(Collectors.joining(","));
    }

    private static SortedMap<Integer, Money> years(String text) {
        return years(text, oere -> new Money(Long.parseLong(oere)));
    }

    /// As `2026=15.00,2027=…`.
    private static String decimals(SortedMap<Integer, BigDecimal> byYear) {
        return byYear.entrySet().stream()
                .map(year -> year.getKey() + "=" + year.getValue().toPlainString())
                .collect(Collectors.joining(","));
    }

    private static SortedMap<Integer, BigDecimal> decimals(String text) {
        return years(text, BigDecimal::new);
    }

    private static <V> SortedMap<Integer, V> years(String text, Function<String, V> value) {
        var byYear = new TreeMap<Integer, V>();
        Arrays.stream(text.split(","))
                .filter(year -> !year.isEmpty())
                .map(year -> year.split("="))
                .forEach(year -> byYear.put(Integer.valueOf(year[0]), value.apply(year[1])));
        return byYear;
    }

    private static String text(ResultSet rows, String column) throws SQLException {
        return rows.getString(column);
    }

    private static LocalDate day(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    private static @Nullable LocalDate dayOrNull(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    private static Money money(ResultSet rows, String column) throws SQLException {
        return new Money(rows.getLong(column));
    }

    private static @Nullable Money moneyOrNull(ResultSet rows, String column) throws SQLException {
        long oere = rows.getLong(column);
        return rows.wasNull() ? null : new Money(oere);
    }

    private static @Nullable BigDecimal decimalOrNull(ResultSet rows, String column) throws SQLException {
        var text = rows.getString(column);
        return text == null ? null : new BigDecimal(text);
    }
}
