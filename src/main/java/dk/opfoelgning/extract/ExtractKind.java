package dk.opfoelgning.extract;

import java.util.List;

/// A kind of file that the program reads; one folder holds all that is known about it.
///
/// @param <T> what a row becomes
public interface ExtractKind<T> {

    /// Whether a heading that is a year is a column.
    enum YearColumns {
        NONE,
        AT_LEAST_ONE
    }

    /// Whether a file may have no rows.
    enum Emptiness {
        ALLOWED,
        REJECTED
    }

    /// The file's name without ending, from its folder on: `sager`, `historik/saerligt_dyre_enkeltsager`.
    String name();

    /// The constants of the enum of its columns, in order.
    List<? extends Column> columns();

    default YearColumns yearColumns() {
        return YearColumns.NONE;
    }

    default Emptiness emptiness() {
        return Emptiness.ALLOWED;
    }

    /// What its reading depends on besides the file, the settings and the program.
    default String rules() {
        return "";
    }

    /// Begins a file whose columns are all there.
    RowReader<T> open(Heading heading, Surroundings surroundings);
}
