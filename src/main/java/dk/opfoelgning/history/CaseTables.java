package dk.opfoelgning.history;

import static dk.opfoelgning.history.Fields.day;
import static dk.opfoelgning.history.Fields.dayOrNull;
import static dk.opfoelgning.history.Fields.money;
import static dk.opfoelgning.history.Fields.moneyOrNull;
import static dk.opfoelgning.history.Fields.oere;
import static dk.opfoelgning.history.Fields.text;
import static dk.opfoelgning.history.RowTable.columns;

import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Placement;
import dk.opfoelgning.facts.PublishedHighCost;
import dk.opfoelgning.facts.RefundLimit;
import org.jspecify.annotations.Nullable;

/// The tables of cases and of what they are counted by. Money is kept in øre.
public final class CaseTables {
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

    private CaseTables() {}
}
