package dk.opfoelgning.extract;

import dk.opfoelgning.extract.table.CellKind;
import dk.opfoelgning.extract.table.Cells;
import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the text of one cell says; null where it can't be read.
final class CellReader {

    /// @param <V> what is read
    interface Reading<V> {
        @Nullable
        V of(Cells cells, int position);
    }

    private static final int DECIMALS = 6;

    private final Dates dates = new Dates();

    @Nullable
    LocalDate date(Cells cells, int position) {
        return dates.parse(cells.chars(), cells.start(position), cells.end(position));
    }

    /// One of the constants of [Decimals] where it can't be read.
    long decimal(Cells cells, int position, int decimals) {
        return Decimals.parse(cells.chars(), cells.start(position), cells.end(position), decimals);
    }

    @Nullable
    BigDecimal decimal(Cells cells, int position) {
        long number = decimal(cells, position, DECIMALS);
        return Decimals.isNumber(number) ? withoutZeros(BigDecimal.valueOf(number, DECIMALS)) : null;
    }

    /// Not `9E+4`, as the plain stripping makes it.
    private static BigDecimal withoutZeros(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Nullable
    Integer wholeNumber(Cells cells, int position) {
        long number = decimal(cells, position, 0);
        return Decimals.isNumber(number) && number == (int) number ? (Integer) (int) number : null;
    }

    @Nullable
    Integer year(Cells cells, int position) {
        var text = cells.text(position);
        return Spelling.isYear(text) ? Integer.valueOf(text) : null;
    }

    @Nullable
    Period month(Cells cells, int position) {
        return cells.kind(position) == CellKind.DATE ? monthOf(date(cells, position)) : month(cells.text(position));
    }

    /// Excel makes the first of the month of a `2026-05` that is typed in.
    private static @Nullable Period monthOf(@Nullable LocalDate date) {
        return date == null || date.getDayOfMonth() != 1 ? null : Period.of(date);
    }

    private static @Nullable Period month(String text) {
        return Period.isMonth(text) && Spelling.isYear(text.substring(0, 4)) ? Period.parse(text) : null;
    }

    @Nullable
    Period monthOrYear(Cells cells, int position) {
        var year = year(cells, position);
        return year == null ? month(cells, position) : new Period(year, 0);
    }

    @Nullable
    Bracket bracket(Cells cells, int position) {
        var percent = wholeNumber(cells, position);
        return percent == null ? null : Bracket.ofPercent(percent).orElse(null);
    }
}
