package dk.opfoelgning.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Writes a file's rows to their table, a thousand at a time.
public final class RowWriter<T> implements Consumer<T> {
    private static final int BATCH = 1000;

    private final JdbcTemplate database;
    private final RowTable<T> table;
    private final long extract;
    private final List<@Nullable Object[]> waiting = new ArrayList<>(BATCH);

    RowWriter(JdbcTemplate database, RowTable<T> table, long extract) {
        this.database = database;
        this.table = table;
        this.extract = extract;
    }

    @Override
    public void accept(T row) {
        waiting.add(table.withExtract(extract, row));
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            database.batchUpdate(table.insert(), waiting);
            waiting.clear();
        }
    }

    long extract() {
        return extract;
    }
}
