package dk.opfoelgning.extract.budget;

import static dk.opfoelgning.extract.budget.BudgetColumn.*;

import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads budget lines; an income is negative.
final class BudgetRows implements RowReader<BudgetLine> {
    private static final String SEVERAL_DATES =
            "datoen er en anden end i filens første linje; lever filen igen med én opgørelsesdato.";
    private static final String WRONG_PERIOD =
            "datoen ligger efter mappens periode; læg filen i den rigtige mappe, eller hent et nyt udtræk.";

    private final Period period;
    private @Nullable LocalDate first;

    BudgetRows(Period period) {
        this.period = period;
    }

    @Override
    public @Nullable BudgetLine read(Row row) {
        var asOf = asOf(row);
        var appropriationArea = row.requiredText(APPROPRIATION_AREA);
        var controlArea = row.requiredName(CONTROL_AREA);
        var center = row.requiredText(CENTER);
        var original = row.amount(ORIGINAL);
        var supplementary = row.amount(SUPPLEMENTARY);
        var corrected = row.amount(CORRECTED);
        var spent = row.amount(SPENT);
        var expected = row.amount(EXPECTED);
        var transfers = row.amount(TRANSFERS);
        if (!row.isSound()
                || asOf == null
                || original == null
                || supplementary == null
                || corrected == null
                || spent == null
                || expected == null
                || transfers == null) {
            return null;
        }
        return new BudgetLine(
                asOf,
                appropriationArea,
                controlArea,
                center,
                row.text(FUNCTION),
                row.text(ACCOUNT_TYPE),
                original,
                supplementary,
                corrected,
                spent,
                expected,
                transfers);
    }

    private @Nullable LocalDate asOf(Row row) {
        var asOf = row.date(AS_OF);
        if (asOf != null && asOf.isAfter(period.lastDay())) {
            row.report(AS_OF, Rule.WRONG_PERIOD, WRONG_PERIOD);
        }
        requireOneDate(row, asOf);
        return asOf;
    }

    /// The date decides which grants are in the budget, so there can be but one.
    private void requireOneDate(Row row, @Nullable LocalDate asOf) {
        if (first == null) {
            first = asOf;
        } else if (asOf != null && !asOf.equals(first)) {
            row.report(AS_OF, Rule.WRONG_PERIOD, SEVERAL_DATES);
        }
    }
}
