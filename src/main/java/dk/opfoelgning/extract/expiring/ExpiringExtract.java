package dk.opfoelgning.extract.expiring;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.ExpiringGrant;
import java.util.List;

/// `bevillinger_udloeber`: one row for each grant that ends, one column for each budget year.
public final class ExpiringExtract implements ExtractKind<ExpiringGrant> {
    @Override
    public String name() {
        return "bevillinger_udloeber";
    }

    @Override
    public List<? extends Column> columns() {
        return List.of(ExpiringColumn.values());
    }

    @Override
    public YearColumns yearColumns() {
        return YearColumns.AT_LEAST_ONE;
    }

    @Override
    public RowReader<ExpiringGrant> open(Heading heading, Surroundings surroundings) {
        return new ExpiringRows();
    }
}
