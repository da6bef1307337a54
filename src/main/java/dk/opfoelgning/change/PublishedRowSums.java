package dk.opfoelgning.change;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.PublishedHighCost;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/// The rows of the history file behind cases and expenditure of a period before the program existed.
public final class PublishedRowSums {
    private static final String EXTRACT = "historik/saerligt_dyre_enkeltsager";

    private PublishedRowSums() {}

    /// @param about the month or year
    public static RowSums of(Collection<PublishedHighCost> rows, Period about) {
        var sums = new RowSums();
        rows.stream().filter(row -> row.period().equals(about)).forEach(row -> add(sums, row));
        return sums;
    }

    private static void add(RowSums sums, PublishedHighCost row) {
        for (var group : List.of(row.bracket().group(), Tally.TOTAL)) {
            var cases = BigDecimal.valueOf(row.cases());
            sums.add(HighCost.CASES, group, RowSum.of(EXTRACT, "antal_sager", cases));
            sums.add(
                    HighCost.EXPENDITURE,
                    group,
                    RowSum.of(EXTRACT, "udgift_mio_kr", row.expenditure().kroner()));
        }
    }
}
