package dk.opfoelgning.job;

import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.RowTable;
import dk.opfoelgning.history.StoredExtract;
import java.util.List;
import java.util.Map;

/// Rows that the history keeps under a name: of a kind of extract, or of one contribution.
///
/// @param <T> what a row is
sealed interface Kept<T> permits Source, TextSource {
    String name();

    RowTable<T> table();

    /// The rows of the extract of this name, none without one; for the small kinds.
    default List<T> rows(Extracts extracts, Map<String, StoredExtract> sources) {
        var extract = sources.get(name());
        return extract == null ? List.of() : extracts.rows(table(), extract);
    }
}
