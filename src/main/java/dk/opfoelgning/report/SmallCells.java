package dk.opfoelgning.report;

import dk.opfoelgning.facts.Figure;
import java.math.BigDecimal;
import java.util.Collection;

/// Keeps counts from which a citizen could be known out of public tables.
public final class SmallCells {
    /// No public table below the municipality's own totals shows a count from 1 to this.
    private static final BigDecimal LARGEST_SMALL = BigDecimal.TWO;

    private SmallCells() {}

    /// Whether all of these counts may be shown beside their sum.
    public static boolean mayShow(Collection<Figure> counts) {
        return counts.stream().map(Figure::value).noneMatch(SmallCells::isSmall);
    }

    private static boolean isSmall(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(LARGEST_SMALL) <= 0;
    }
}
