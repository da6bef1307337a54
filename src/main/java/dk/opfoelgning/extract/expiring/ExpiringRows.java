package dk.opfoelgning.extract.expiring;

import static dk.opfoelgning.extract.expiring.ExpiringColumn.APPROPRIATION_AREA;
import static dk.opfoelgning.extract.expiring.ExpiringColumn.TEXT;

import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.facts.ExpiringGrant;
import org.jspecify.annotations.Nullable;

/// Reads grants that end; an amount left blank is zero.
record ExpiringRows() implements RowReader<ExpiringGrant> {
    @Override
    public @Nullable ExpiringGrant read(Row row) {
        var appropriationArea = row.requiredText(APPROPRIATION_AREA);
        var text = row.requiredText(TEXT);
        var byYear = row.amountsByYear();
        return row.isSound() ? new ExpiringGrant(appropriationArea, text, byYear) : null;
    }
}
