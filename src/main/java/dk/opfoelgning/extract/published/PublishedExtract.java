package dk.opfoelgning.extract.published;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.PublishedHighCost;
import java.util.List;

/// `historik/saerligt_dyre_enkeltsager`: one row for each period and bracket.
public final class PublishedExtract implements ExtractKind<PublishedHighCost> {

    @Override
    public String name() {
        return "historik/saerligt_dyre_enkeltsager";
    }

    @Override
    public List<? extends Column> columns() {
        return List.of(PublishedColumn.values());
    }

    @Override
    public RowReader<PublishedHighCost> open(Heading heading, Surroundings surroundings) {
        return new PublishedRows();
    }
}
