package dk.opfoelgning.extract.cases;

import static dk.opfoelgning.extract.cases.CaseColumn.*;

import dk.opfoelgning.extract.FileProblems;
import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.facts.ActiveDays;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Placement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads placements, and checks dates, amounts and keys.
final class CaseRows implements RowReader<Placement> {
    private static final String WRONG_PERIOD =
            "datoen ligger uden for mappens periode; læg filen i den rigtige mappe, eller hent et nyt udtræk.";
    private static final String END_BEFORE_START = "slutdatoen ligger før startdatoen; ret den ene af dem.";
    private static final String NEGATIVE = "beløbet er negativt; det skal være nul eller derover.";
    private static final String AMOUNT_DIFFERS = "årsudgiften afviger mere end 1 % fra taksten gange dagene i året;"
            + " kontrollér takst, datoer og årsudgift.";

    private final Period period;
    private final Keys ids = new Keys();

    CaseRows(Period period) {
        this.period = period;
    }

    @Override
    public @Nullable Placement read(Row row) {
        var asOf = asOf(row);
        var citizen = row.key(CITIZEN);
        var id = id(row);
        var center = row.requiredText(CENTER);
        var start = row.date(START);
        var end = end(row, start);
        var rate = notNegative(row, DAILY_RATE, row.amountOrBlank(DAILY_RATE));
        var amount = notNegative(row, YEARLY_AMOUNT, row.amount(YEARLY_AMOUNT));
        if (asOf == null || start == null || amount == null || !row.isSound()) {
            return null;
        }
        compare(row, rate, ActiveDays.in(asOf.getYear(), start, end), amount);
        return new Placement(
                asOf,
                citizen,
                id,
                center,
                row.text(PARAGRAPH),
                row.text(SERVICE),
                row.text(OFFER),
                row.text(PROVIDER_TYPE),
                start,
                end,
                rate,
                amount);
    }

    private @Nullable LocalDate asOf(Row row) {
        var asOf = row.date(AS_OF);
        if (asOf != null && !period.contains(asOf)) {
            row.report(AS_OF, Rule.WRONG_PERIOD, WRONG_PERIOD);
        }
        return asOf;
    }

    private String id(Row row) {
        var id = row.key(ID);
        if (!id.isEmpty()) {
            ids.add(id, row.line());
        }
        return id;
    }

    private static @Nullable LocalDate end(Row row, @Nullable LocalDate start) {
        var end = row.dateOrBlank(END);
        if (start != null && end != null && end.isBefore(start)) {
            row.report(END, Rule.END_BEFORE_START, END_BEFORE_START);
        }
        return end;
    }

    private static @Nullable Money notNegative(Row row, CaseColumn column, @Nullable Money amount) {
        if (amount != null && amount.isNegative()) {
            row.report(column, Rule.OUT_OF_RANGE, NEGATIVE);
        }
        return amount;
    }

    private static void compare(Row row, @Nullable Money rate, int days, Money amount) {
        if (rate != null && differs(rate.oere() * days, amount.oere())) {
            row.report(YEARLY_AMOUNT, Rule.AMOUNT_DIFFERS, AMOUNT_DIFFERS);
        }
    }

    /// By more than one per cent of what is expected.
    private static boolean differs(long expected, long amount) {
        return Math.abs(amount - expected) > expected / 100;
    }

    @Override
    public void finish(FileProblems problems) {
        for (var repeat : ids.repeats()) {
            problems.report(
                    repeat.line(),
                    ID.title(),
                    Rule.DUPLICATE,
                    "samme indsats_id står i linje " + repeat.earlier() + "; slet den ene af linjerne.");
        }
    }
}
