package dk.opfoelgning.extract.published;

import static dk.opfoelgning.extract.published.PublishedColumn.*;

import dk.opfoelgning.extract.Repeats;
import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.PublishedHighCost;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads published figures, whose expenditure is printed in millions.
final class PublishedRows implements RowReader<PublishedHighCost> {
    private static final int MILLION = 6;
    private static final String NEGATIVE = "tallet er negativt; det skal være nul eller derover.";

    /// What a figure is about.
    private record Key(Period period, Bracket bracket) {}

    private final Repeats<Key> keys = new Repeats<>();

    @Override
    public @Nullable PublishedHighCost read(Row row) {
        var period = row.monthOrYear(PERIOD);
        var bracket = row.bracket(PERCENT);
        var cases = cases(row);
        var expenditure = expenditure(row);
        var published = row.date(PUBLISHED);
        if (period != null && bracket != null) {
            reportRepeat(row, new Key(period, bracket));
        }
        if (!row.isSound()
                || period == null
                || bracket == null
                || cases == null
                || expenditure == null
                || published == null) {
            return null;
        }
        return new PublishedHighCost(period, bracket, cases, expenditure, published);
    }

    private static @Nullable Integer cases(Row row) {
        var cases = row.wholeNumber(CASES);
        if (cases != null && cases < 0) {
            row.report(CASES, Rule.OUT_OF_RANGE, NEGATIVE);
        }
        return cases;
    }

    private static @Nullable Money expenditure(Row row) {
        var millions = row.decimal(EXPENDITURE);
        if (millions != null && millions.signum() < 0) {
            row.report(EXPENDITURE, Rule.OUT_OF_RANGE, NEGATIVE);
        }
        return millions == null ? null : kroner(millions);
    }

    private static Money kroner(BigDecimal millions) {
        return Money.ofKroner(millions.movePointRight(MILLION));
    }

    private void reportRepeat(Row row, Key key) {
        keys.earlier(key, row.line())
                .ifPresent(line -> row.report(
                        PERIOD,
                        Rule.DUPLICATE,
                        "samme periode og procent står i linje " + line + "; slet den ene af linjerne."));
    }
}
