package dk.opfoelgning.history;

import static dk.opfoelgning.history.Fields.day;
import static dk.opfoelgning.history.Fields.dayOrNull;
import static dk.opfoelgning.history.Fields.decimals;
import static dk.opfoelgning.history.Fields.money;
import static dk.opfoelgning.history.Fields.oere;
import static dk.opfoelgning.history.Fields.text;
import static dk.opfoelgning.history.Fields.years;
import static dk.opfoelgning.history.RowTable.columns;

import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.ExpiringGrant;
import dk.opfoelgning.facts.ForecastLine;
import dk.opfoelgning.facts.Grant;
import org.jspecify.annotations.Nullable;

/// The tables of budgets and of what comes after the budget year. Money is kept in øre.
public final class BudgetTables {
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

    private BudgetTables() {}
}
