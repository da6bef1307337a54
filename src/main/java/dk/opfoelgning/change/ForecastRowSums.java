package dk.opfoelgning.change;

import dk.opfoelgning.facts.ForecastLine;
import java.util.Collection;
import java.util.List;

/// The lines behind the sums and gaps of plans of several years.
public final class ForecastRowSums {
    private static final String EXTRACT = "prognose";
    private static final List<String> GAPS = List.of("gap_before", "gap_after");

    private final RowSums sums = new RowSums();

    private ForecastRowSums() {}

    public static RowSums of(Collection<ForecastLine> lines) {
        var forecast = new ForecastRowSums();
        lines.forEach(line -> line.byYear()
                .forEach((year, amount) -> forecast.add(
                        line, year, RowSum.of(EXTRACT, year + ", " + line.kind().code(), amount))));
        return forecast.sums;
    }

    private void add(ForecastLine line, int year, RowSum row) {
        switch (line.kind()) {
            case BUDGET -> {
                add(List.of("budget"), line, year, row);
                add(GAPS, line, year, row.negated());
            }
            case EXPENDITURE -> {
                add(List.of("expenditure"), line, year, row);
                add(GAPS, line, year, row);
            }
            case EFFECT -> add(List.of("effect", "gap_after"), line, year, row);
            case MEMO -> {}
        }
    }

    private void add(List<String> names, ForecastLine line, int year, RowSum row) {
        names.forEach(name -> sums.add("forecast.%s.%d".formatted(name, year), line.plan(), row));
    }
}
