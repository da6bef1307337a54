package dk.opfoelgning.extract;

import org.jspecify.annotations.Nullable;

/// Makes the rows of one file into records, and reports what is wrong with them.
public interface RowReader<T> {

    /// Reads all cells, so that all that is wrong is reported.
    ///
    /// @return null where something is wrong
    @Nullable
    T read(Row row);

    /// Checks what only the whole file shows.
    default void finish(FileProblems problems) {}
}
