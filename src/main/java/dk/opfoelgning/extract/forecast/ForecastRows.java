package dk.opfoelgning.extract.forecast;

import static dk.opfoelgning.extract.forecast.ForecastColumn.KIND;
import static dk.opfoelgning.extract.forecast.ForecastColumn.ORDER;
import static dk.opfoelgning.extract.forecast.ForecastColumn.PLAN;
import static dk.opfoelgning.extract.forecast.ForecastColumn.TEXT;
import static dk.opfoelgning.extract.forecast.ForecastColumn.UNIT;

import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.extract.Spelling;
import dk.opfoelgning.facts.ForecastLine;
import dk.opfoelgning.facts.Money;
import java.math.BigDecimal;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads forecast lines. An amount left blank is zero; a memo's is not known.
record ForecastRows() implements RowReader<ForecastLine> {
    private static final String UNKNOWN_KIND = "arten kendes ikke; skriv budget, udgift, effekt eller memo.";
    private static final String ONLY_KRONER =
            "kun memo-linjer kan have en anden enhed end kr.; lad feltet være tomt, eller skriv memo som art.";
    private static final Set<String> KRONER = Set.of("", "kr", "kr.");

    @Override
    public @Nullable ForecastLine read(Row row) {
        var plan = row.requiredText(PLAN);
        var order = row.wholeNumber(ORDER);
        var kind = row.oneOf(KIND, ForecastLine.Kind.values(), ForecastLine.Kind::code, UNKNOWN_KIND);
        var unit = unit(row, kind);
        var byYear = kind == ForecastLine.Kind.MEMO ? row.knownAmountsByYear() : row.amountsByYear();
        if (!row.isSound() || order == null || kind == null) {
            return null;
        }
        return new ForecastLine(plan, order, kind, row.text(TEXT), values(byYear), unit);
    }

    private static String unit(Row row, ForecastLine.@Nullable Kind kind) {
        var unit = row.text(UNIT).strip();
        boolean isMoney = KRONER.contains(Spelling.of(unit));
        if (!isMoney && kind != null && kind != ForecastLine.Kind.MEMO) {
            row.report(UNIT, Rule.UNKNOWN_CODE, ONLY_KRONER);
        }
        return isMoney ? "" : unit;
    }

    private static SortedMap<Integer, BigDecimal> values(SortedMap<Integer, Money> byYear) {
        var values = new TreeMap<Integer, BigDecimal>();
        byYear.forEach((year, amount) -> values.put(year, amount.kroner()));
        return values;
    }
}
