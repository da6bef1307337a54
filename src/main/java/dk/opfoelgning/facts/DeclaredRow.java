package dk.opfoelgning.facts;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// A row of a declared extract.
///
/// @param cells by column, blank ones left out: numbers with a decimal point, days as `2026-05-31`, choices as the
/// declaration spells them; the amount of a year under `column.2026`
public record DeclaredRow(Map<String, String> cells) {

    public DeclaredRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /// The name of a year's cell.
    public static String ofYear(String column, String year) {
        return column + "." + year;
    }

    /// The same with other texts in these columns where they are not blank.
    public DeclaredRow with(List<String> columns, UnaryOperator<String> other) {
        var changed = new TreeMap<>(cells);
        columns.forEach(column -> changed.computeIfPresent(column, (_, text) -> other.apply(text)));
        return new DeclaredRow(changed);
    }

    /// Blank where there is nothing.
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    public Optional<BigDecimal> number(String column) {
        return Optional.ofNullable(cells.get(column)).map(BigDecimal::new);
    }

    /// What the row has in these columns, as the group of a figure.
    public String group(List<String> columns) {
        return columns.stream().map(this::text).collect(Collectors.joining("/"));
    }

    /// The year of a day or period; blank without one.
    public String year(String column) {
        var text = text(column);
        return text.isEmpty() ? "" : text.substring(0, 4);
    }
}
