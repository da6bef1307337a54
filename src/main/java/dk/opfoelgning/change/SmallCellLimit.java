package dk.opfoelgning.change;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;

/// The largest count of citizens that public documents keep back below the municipality's own totals.
///
/// It is a figure, so that a follow-up made again is shown by the setting that it was told by.
public final class SmallCellLimit {
    /// By the rules, and the limit of follow-ups that were told before it was a setting.
    public static final int LEAST = 2;
    /// Above it, counts rounded to the nearest 5 would tell small ones.
    public static final int MOST = 4;

    private static final String ID = "small_cells.limit";

    private SmallCellLimit() {}

    public static Figure figure(Period period, int limit) {
        return new Figure(
                ID,
                Tally.TOTAL,
                period,
                BigDecimal.valueOf(limit),
                Unit.COUNT,
                "Største antal borgere, der ikke vises i offentlige dokumenter");
    }

    public static BigDecimal in(Figures figures) {
        return figures.of(ID).stream().map(Figure::value).findFirst().orElse(BigDecimal.valueOf(LEAST));
    }
}
