package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Table.Kind;
import dk.opfoelgning.document.Table.Row;
import java.util.Iterator;

/// Where a table may go on on the next page: with at least two rows on either side, neither counting totals nor the
/// heads of groups, and never after a group's head or before a total.
final class RowBreaks {
    private static final int FEWEST = 2;

    private final boolean isWhole;
    private final Iterator<Row> following;
    private long left;
    private long laid;

    RowBreaks(Table table) {
        isWhole = table.isShort();
        left = table.rows().filter(RowBreaks::counts).count();
        following = table.rows().skip(1).iterator();
    }

    private static boolean counts(Row row) {
        return row.kind() != Kind.TOTAL && row.kind() != Kind.GROUP;
    }

    /// Whether a page may break after this row; asked once a row, in order.
    boolean mayFollow(Row row) {
        boolean totalled = following.hasNext() && following.next().kind() == Kind.TOTAL;
        int counted = counts(row) ? 1 : 0;
        laid += counted;
        left -= counted;
        return !isWhole && laid >= FEWEST && left >= FEWEST && row.kind() != Kind.GROUP && !totalled;
    }
}
