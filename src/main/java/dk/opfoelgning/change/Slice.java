package dk.opfoelgning.change;

import dk.opfoelgning.facts.DeclaredMeasure;
import dk.opfoelgning.facts.DeclaredRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A measure as a whole, or one year of it.
///
/// @param year blank for the whole
record Slice(DeclaredMeasure measure, String year, Optional<String> cell) {

    /// The whole and each year that the measure is told by; only years of amounts that stand by year.
    static List<Slice> of(DeclaredMeasure measure, Declared declared) {
        var byYear = measure.of()
                .flatMap(declared.declaration()::column)
                .filter(column -> column.isByYear())
                .map(column -> column.name());
        if (byYear.isPresent()) {
            return years(declared, byYear.get()).stream()
                    .map(year -> new Slice(measure, year, Optional.of(DeclaredRow.ofYear(byYear.get(), year))))
                    .toList();
        }
        var slices = new ArrayList<>(List.of(new Slice(measure, "", measure.of())));
        measure.yearOf().stream()
                .flatMap(column -> yearsOf(declared, column))
                .forEach(year -> slices.add(new Slice(measure, year, measure.of())));
        return slices;
    }

    /// The years of a column of amounts by year.
    private static List<String> years(Declared declared, String column) {
        var prefix = DeclaredRow.ofYear(column, "");
        return all(declared)
                .flatMap(row -> row.cells().keySet().stream())
                .filter(cell -> cell.startsWith(prefix))
                .map(cell -> cell.substring(prefix.length()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> yearsOf(Declared declared, String column) {
        return all(declared)
                .map(row -> row.year(column))
                .filter(year -> !year.isEmpty())
                .distinct()
                .sorted();
    }

    private static Stream<DeclaredRow> all(Declared declared) {
        return Stream.concat(
                declared.rows().stream(), declared.before().stream().flatMap(List::stream));
    }

    /// What follows the measure's name in the id.
    String suffix() {
        return year.isEmpty() ? "" : "." + year;
    }

    String title() {
        return year.isEmpty() ? measure.title() : measure.title() + " " + year;
    }

    /// The rows that count.
    List<DeclaredRow> matching(List<DeclaredRow> rows) {
        return inTime(rows).stream().filter(this::meetsCondition).toList();
    }

    /// The rows of the year, whether or not they count.
    List<DeclaredRow> inTime(List<DeclaredRow> rows) {
        return rows.stream()
                .filter(row -> year.isEmpty()
                        || measure.yearOf().isEmpty()
                        || measure.yearOf().map(row::year).equals(Optional.of(year)))
                .toList();
    }

    private boolean meetsCondition(DeclaredRow row) {
        return measure.where().entrySet().stream()
                .allMatch(condition -> condition.getValue().contains(row.text(condition.getKey())));
    }

    List<BigDecimal> numbers(List<DeclaredRow> rows) {
        return cell.stream()
                .flatMap(column -> rows.stream().flatMap(row -> row.number(column).stream()))
                .toList();
    }
}
