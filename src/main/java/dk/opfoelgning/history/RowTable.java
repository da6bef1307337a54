package dk.opfoelgning.history;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// How one kind of extract's rows are kept in a table.
///
/// @param columns the table's, without the extract's id
/// @param values a row's, in the order of the columns
/// @param order what rows are read back by
public record RowTable<T>(
        String table,
        List<String> columns,
        Function<? super T, @Nullable Object[]> values,
        RowMapper<T> row,
        String order) {

    String insert() {
        return "insert into %s (extract_id, %s) values (?%s)"
                .formatted(table, String.join(", ", columns), ", ?".repeat(columns.size()));
    }

    String select() {
        return "select %s from %s where extract_id = ? order by %s".formatted(String.join(", ", columns), table, order);
    }

    @Nullable
    Object[] withExtract(long extract, T fact) {
        var own = values.apply(fact);
        var all = new @Nullable Object[own.length + 1];
        all[0] = extract;
        System.arraycopy(own, 0, all, 1, own.length);
        return all;
    }

    static List<String> columns(String commaSeparated) {
        return List.of(commaSeparated.split(", "));
    }
}
