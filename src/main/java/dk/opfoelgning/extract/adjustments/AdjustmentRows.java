package dk.opfoelgning.extract.adjustments;

import static dk.opfoelgning.extract.adjustments.AdjustmentColumn.*;

import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.extract.Spelling;
import dk.opfoelgning.facts.Adjustment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads adjustments of the two kinds.
record AdjustmentRows() implements RowReader<Adjustment> {
    private static final String UNKNOWN_KIND = "arten kendes ikke; skriv forbrug eller budget.";

    @Override
    public @Nullable Adjustment read(Row row) {
        var appropriationArea = row.requiredText(APPROPRIATION_AREA);
        var controlArea = row.requiredText(CONTROL_AREA);
        var order = row.wholeNumber(ORDER);
        var kind = kind(row);
        var amount = row.amount(AMOUNT);
        if (!row.isSound() || order == null || kind == null || amount == null) {
            return null;
        }
        return new Adjustment(appropriationArea, controlArea, order, kind, row.text(TEXT), amount);
    }

    private static Adjustment.@Nullable Kind kind(Row row) {
        var code = Spelling.of(row.requiredText(KIND));
        var kind = Arrays.stream(Adjustment.Kind.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
        if (kind.isEmpty() && !code.isEmpty()) {
            row.report(KIND, Rule.UNKNOWN_CODE, UNKNOWN_KIND);
        }
        return kind.orElse(null);
    }
}
