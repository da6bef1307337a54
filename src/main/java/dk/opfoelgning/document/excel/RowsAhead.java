package dk.opfoelgning.document.excel;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of which the first can be looked at before they are taken.
final class RowsAhead implements Iterator<List<@Nullable Object>> {
    private static final int LOOKED_AT = 500;

    private final Iterator<List<@Nullable Object>> rows;
    private final Deque<List<@Nullable Object>> first = new ArrayDeque<>();

    RowsAhead(Iterator<List<@Nullable Object>> rows) {
        this.rows = rows;
        while (first.size() < LOOKED_AT && rows.hasNext()) {
            first.add(rows.next());
        }
    }

    Collection<List<@Nullable Object>> first() {
        return first;
    }

    @Override
    public boolean hasNext() {
        return !first.isEmpty() || rows.hasNext();
    }

    @Override
    public List<@Nullable Object> next() {
        return first.isEmpty() ? rows.next() : first.remove();
    }
}
