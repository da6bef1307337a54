package dk.opfoelgning.extract.recipients;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.Recipient;
import java.util.List;

/// `modtagere`: one row for each person and what that person is mailed.
public final class RecipientExtract implements ExtractKind<Recipient> {

    @Override
    public String name() {
        return "modtagere";
    }

    @Override
    public List<? extends Column> columns() {
        return List.of(RecipientColumn.values());
    }

    @Override
    public RowReader<Recipient> open(Heading heading, Surroundings surroundings) {
        return new RecipientRows(surroundings.documents());
    }
}
