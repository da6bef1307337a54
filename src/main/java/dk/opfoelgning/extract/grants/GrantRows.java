package dk.opfoelgning.extract.grants;

import static dk.opfoelgning.extract.grants.GrantColumn.*;

import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.Money;
import org.jspecify.annotations.Nullable;

/// Reads applications; an amount left blank is zero.
record GrantRows() implements RowReader<Grant> {

    @Override
    public @Nullable Grant read(Row row) {
        var appropriationArea = row.requiredText(APPROPRIATION_AREA);
        var controlArea = row.requiredName(CONTROL_AREA);
        var byYear = row.amountsByYear();
        var capital = row.amountOrBlank(CAPITAL);
        var adopted = row.dateOrBlank(ADOPTED);
        if (!row.isSound()) {
            return null;
        }
        return new Grant(
                appropriationArea,
                controlArea,
                row.text(TEXT),
                row.text(COUNTERPART),
                byYear,
                capital == null ? Money.ZERO : capital,
                adopted);
    }
}
