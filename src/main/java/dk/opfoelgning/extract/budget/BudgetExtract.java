package dk.opfoelgning.extract.budget;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.BudgetLine;
import java.util.List;

/// `budget`: one row for each line of the ledger.
public final class BudgetExtract implements ExtractKind<BudgetLine> {

    @Override
    public String name() {
        return "budget";
    }

    @Override
    public List<? extends Column> columns() {
        return List.of(BudgetColumn.values());
    }

    @Override
    public Emptiness emptiness() {
        return Emptiness.REJECTED;
    }

    @Override
    public RowReader<BudgetLine> open(Heading heading, Surroundings surroundings) {
        return new BudgetRows(surroundings.period());
    }
}
