package dk.opfoelgning.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The ways to draw a table; each with how many columns of numbers, and rows, it draws.
public enum ChartKind {
    /// Upright columns of one series.
    COLUMNS("columns", 1, 1, ChartKind.ANY),
    /// Upright columns of parts; the table's last column is their total.
    STACKED_COLUMNS("stacked-columns", 3, 6, ChartKind.ANY),
    /// Series over time, the main one first.
    LINES("lines", 1, 4, ChartKind.ANY),
    /// Lying bars for categories with long names.
    BARS("bars", 1, 2, 12),
    /// From a sum to another by what each step adds or takes; sums are the first row and those of class `total`.
    WATERFALL("waterfall", 1, 1, 14);

    private static final int ANY = Integer.MAX_VALUE;

    private final String code;
    private final int fewest;
    private final int most;
    private final int mostRows;

    ChartKind(String code, int fewest, int most, int mostRows) {
        this.code = code;
        this.fewest = fewest;
        this.most = most;
        this.mostRows = mostRows;
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

    boolean drawsRows(long rows) {
        return 1 <= rows && rows <= mostRows;
    }

    String rows() {
        return mostRows == ANY ? "at least 1" : "1 to " + mostRows;
    }
}
