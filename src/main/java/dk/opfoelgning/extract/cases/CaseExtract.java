package dk.opfoelgning.extract.cases;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.Placement;
import java.util.List;

/// `sager`: one row for each offer to a citizen.
public final class CaseExtract implements ExtractKind<Placement> {

    @Override
    public String name() {
        return "sager";
    }

    @Override
    public List<? extends Column> columns() {
        return List.of(CaseColumn.values());
    }

    @Override
    public Emptiness emptiness() {
        return Emptiness.REJECTED;
    }

    @Override
    public RowReader<Placement> open(Heading heading, Surroundings surroundings) {
        return new CaseRows(surroundings.period());
    }
}
