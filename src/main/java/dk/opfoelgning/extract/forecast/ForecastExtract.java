package dk.opfoelgning.extract.forecast;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.ForecastLine;
import java.util.List;

/// `prognose`: one row for each line of a plan of several years.
public final class ForecastExtract implements ExtractKind<ForecastLine> {
    @Override
    public String name() {
        return "prognose";
    }

    @Override
    public List<? extends Column> columns() {
        return List.of(ForecastColumn.values());
    }

    @Override
    public YearColumns yearColumns() {
        return YearColumns.AT_LEAST_ONE;
    }

    @Override
    public RowReader<ForecastLine> open(Heading heading, Surroundings surroundings) {
        return new ForecastRows();
    }
}
