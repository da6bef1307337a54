package dk.opfoelgning.extract.control;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.ControlTotal;
import java.util.List;

/// `sager.kontrol` and others: one row with the number of rows and the sum of an extract.
///
/// @param of the extract's name
public record ControlExtract(String of) implements ExtractKind<ControlTotal> {
    private static final String ENDING = ".kontrol";

    /// The name of the control file of an extract.
    public static String nameOf(String extract) {
        return extract + ENDING;
    }

    @Override
    public String name() {
        return nameOf(of);
    }

    @Override
    public List<? extends Column> columns() {
        return List.of(ControlColumn.values());
    }

    @Override
    public Emptiness emptiness() {
        return Emptiness.REJECTED;
    }

    @Override
    public RowReader<ControlTotal> open(Heading heading, Surroundings surroundings) {
        return new ControlRows();
    }
}
