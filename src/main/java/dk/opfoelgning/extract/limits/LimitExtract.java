package dk.opfoelgning.extract.limits;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.RefundLimit;
import java.util.List;

/// `refusionsgraenser`: three limits for each year.
public final class LimitExtract implements ExtractKind<RefundLimit> {

    @Override
    public String name() {
        return "refusionsgraenser";
    }

    @Override
    public List<? extends Column> columns() {
        return List.of(LimitColumn.values());
    }

    @Override
    public Emptiness emptiness() {
        return Emptiness.REJECTED;
    }

    @Override
    public RowReader<RefundLimit> open(Heading heading, Surroundings surroundings) {
        return new LimitRows();
    }
}
