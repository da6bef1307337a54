package dk.opfoelgning.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The ways to draw a table; each with how many columns of numbers it draws.
public enum ChartKind {
    /// Upright columns of one series.
    COLUMNS("columns", 1, 1),
    /// Upright columns of parts; the table's last column is their total.
    STACKED_COLUMNS("stacked-columns", 3, 6),
    /// Series over time, the main one first.
    LINES("lines", 1, 4),
    /// Lying bars for categories with long names.
    BARS("bars", 1, 2);

    private final String code;
    private final int fewest;
    private final int most;

    ChartKind(String code, int fewest, int most) {
        this.code = code;
        this.fewest = fewest;
        this.most = most;
    }

    static Optional<ChartKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(kind -> kind.code).collect(Collectors.joining(", "));
    }

    String code() {
        return code;
    }

    boolean draws(int columns) {
        return fewest <= columns && columns <= most;
    }

    String columns() {
        return fewest == most ? Integer.toString(most) : fewest + " to " + most;
    }
}
