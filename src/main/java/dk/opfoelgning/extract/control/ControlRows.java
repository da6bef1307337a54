package dk.opfoelgning.extract.control;

import static dk.opfoelgning.extract.control.ControlColumn.*;

import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.facts.ControlTotal;
import org.jspecify.annotations.Nullable;

/// Reads the one row.
final class ControlRows implements RowReader<ControlTotal> {
    private static final String SECOND_ROW = "en kontrolfil har én række; slet de andre.";
    private static final String NEGATIVE = "antallet er negativt; det skal være nul eller derover.";

    private boolean hasRow;

    @Override
    public @Nullable ControlTotal read(Row row) {
        if (hasRow) {
            row.report(ROWS, Rule.DUPLICATE, SECOND_ROW);
        }
        hasRow = true;
        var rows = row.wholeNumber(ROWS);
        var total = row.amount(TOTAL);
        if (rows != null && rows < 0) {
            row.report(ROWS, Rule.OUT_OF_RANGE, NEGATIVE);
        }
        return rows == null || total == null || !row.isSound() ? null : new ControlTotal(rows, total);
    }
}
