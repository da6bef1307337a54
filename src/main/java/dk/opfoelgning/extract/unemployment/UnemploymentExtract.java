package dk.opfoelgning.extract.unemployment;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.Unemployment;
import java.util.List;

/// `ledighed`: Statistikbanken's table AUS08 as downloaded.
public final class UnemploymentExtract implements ExtractKind<Unemployment> {

    @Override
    public String name() {
        return "ledighed";
    }

    @Override
    public List<? extends Column> columns() {
        return List.of(UnemploymentColumn.values());
    }

    @Override
    public Emptiness emptiness() {
        return Emptiness.REJECTED;
    }

    @Override
    public RowReader<Unemployment> open(Heading heading, Surroundings surroundings) {
        return new UnemploymentRows(surroundings);
    }
}
