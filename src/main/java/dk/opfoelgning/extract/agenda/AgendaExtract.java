package dk.opfoelgning.extract.agenda;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.AgendaItem;
import java.util.List;

/// `sagsliste`: one row for each item that a committee expects.
public final class AgendaExtract implements ExtractKind<AgendaItem> {
    @Override
    public String name() {
        return "sagsliste";
    }

    @Override
    public List<? extends Column> columns() {
        return List.of(AgendaColumn.values());
    }

    @Override
    public RowReader<AgendaItem> open(Heading heading, Surroundings surroundings) {
        return new AgendaRows();
    }
}
