package dk.opfoelgning.change;

import java.math.BigDecimal;

/// What rows of one kind of extract bring to a figure.
///
/// @param extract the kind's name, as `budget`
/// @param column that is added up; blank where rows or citizens are counted
/// @param subtracted whether the figure is less by it; the amount has the sign of what the figure gets
/// @param citizens how many the rows are about; 0 where they are about none
/// @param amount in the figure's unit
public record RowSum(String extract, String column, boolean subtracted, long rows, long citizens, BigDecimal amount) {
    /// Up to this many citizens, their rows' number and sum would tell of the single one.
    private static final int FEW = 2;

    /// One row's amount, of an extract that is not about citizens.
    static RowSum of(String extract, String column, BigDecimal amount) {
        return new RowSum(extract, column, false, 1, 0, amount);
    }

    /// The same taken away.
    RowSum negated() {
        return new RowSum(extract, column, !subtracted, rows, citizens, amount.negate());
    }

    boolean isAlike(RowSum other) {
        return extract.equals(other.extract) && column.equals(other.column) && subtracted == other.subtracted;
    }

    RowSum plus(RowSum other) {
        return new RowSum(
                extract,
                column,
                subtracted,
                Math.addExact(rows, other.rows),
                Math.addExact(citizens, other.citizens),
                amount.add(other.amount));
    }

    public boolean isOfFewCitizens() {
        return citizens > 0 && citizens <= FEW;
    }
}
