package dk.opfoelgning.change;

import dk.opfoelgning.facts.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows behind the figures of one period that are plain sums or counts of rows, computed from the rows anew.
public final class RowSums {
    private final Map<String, List<RowSum>> byFigure = new HashMap<>();

    void add(String id, String group, RowSum row) {
        var sums = byFigure.computeIfAbsent(key(id, group), _ -> new ArrayList<>());
        for (int i = 0; i < sums.size(); i++) {
            if (sums.get(i).isAlike(row)) {
                sums.set(i, sums.get(i).plus(row));
                return;
            }
        }
        sums.add(row);
    }

    /// What adds up to the figure, by extract and column; empty where no rows are behind it, where it is no plain sum,
    /// or where other rows than these made it.
    public List<RowSum> of(Figure figure) {
        var sums = byFigure.getOrDefault(key(figure.id(), figure.group()), List.of());
        return isSum(sums, figure.value()) ? List.copyOf(sums) : List.of();
    }

    private static boolean isSum(List<RowSum> sums, BigDecimal value) {
        return sums.stream()
                        .map(RowSum::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(value.scale(), RoundingMode.HALF_UP)
                        .compareTo(value)
                == 0;
    }

    private static String key(String id, String group) {
        return id + ";" + group;
    }
}
