package dk.opfoelgning.extract.initiatives;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.Initiative;
import java.util.List;

/// `initiativer`: one row for each step of a plan.
public final class InitiativeExtract implements ExtractKind<Initiative> {
    @Override
    public String name() {
        return "initiativer";
    }

    @Override
    public List<? extends Column> columns() {
        return List.of(InitiativeColumn.values());
    }

    @Override
    public RowReader<Initiative> open(Heading heading, Surroundings surroundings) {
        return new InitiativeRows();
    }
}
