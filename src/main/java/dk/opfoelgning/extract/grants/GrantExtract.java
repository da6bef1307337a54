package dk.opfoelgning.extract.grants;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.Grant;
import java.util.List;

/// `tillaegsbevillinger`: one row for each application, one column for each budget year.
public final class GrantExtract implements ExtractKind<Grant> {

    @Override
    public String name() {
        return "tillaegsbevillinger";
    }

    @Override
    public List<? extends Column> columns() {
        return List.of(GrantColumn.values());
    }

    @Override
    public YearColumns yearColumns() {
        return YearColumns.AT_LEAST_ONE;
    }

    @Override
    public RowReader<Grant> open(Heading heading, Surroundings surroundings) {
        return new GrantRows();
    }
}
