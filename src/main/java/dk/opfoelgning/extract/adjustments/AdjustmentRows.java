package dk.opfoelgning.extract.adjustments;

import static dk.opfoelgning.extract.adjustments.AdjustmentColumn.*;

import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.facts.Adjustment;
import org.jspecify.annotations.Nullable;

/// Reads adjustments of the two kinds.
record AdjustmentRows() implements RowReader<Adjustment> {
    private static final String UNKNOWN_KIND = "arten kendes ikke; skriv forbrug eller budget.";

    @Override
    public @Nullable Adjustment read(Row row) {
        var appropriationArea = row.requiredText(APPROPRIATION_AREA);
        var controlArea = row.requiredName(CONTROL_AREA);
        var order = row.wholeNumber(ORDER);
        var kind = row.oneOf(KIND, Adjustment.Kind.values(), Adjustment.Kind::code, UNKNOWN_KIND);
        var amount = row.amount(AMOUNT);
        if (!row.isSound() || order == null || kind == null || amount == null) {
            return null;
        }
        return new Adjustment(appropriationArea, controlArea, order, kind, row.text(TEXT), amount);
    }
}
