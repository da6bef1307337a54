package dk.opfoelgning.extract.adjustments;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.Adjustment;
import java.util.List;

/// `forventninger`: one row for each step of the waterfall.
public final class AdjustmentExtract implements ExtractKind<Adjustment> {

    @Override
    public String name() {
        return "forventninger";
    }

    @Override
    public List<? extends Column> columns() {
        return List.of(AdjustmentColumn.values());
    }

    @Override
    public RowReader<Adjustment> open(Heading heading, Surroundings surroundings) {
        return new AdjustmentRows();
    }
}
