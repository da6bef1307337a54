package dk.opfoelgning.document;

import java.util.List;
import java.util.stream.Stream;

/// A table whose cells know their place, with the notes that belong to it.
public record Table(
        List<Inline> caption,
        int columns,
        List<Row> head,
        List<List<Row>> bodies,
        List<Row> foot,
        List<Block.Note> notes)
        implements Block {
    private static final int LONGEST_UNBROKEN = 12;

    public Table withoutNotes() {
        return new Table(caption, columns, head, bodies, foot, List.of());
    }

    public Table withNotes(List<Block.Note> more) {
        return new Table(
                caption,
                columns,
                head,
                bodies,
                foot,
                Stream.concat(notes.stream(), more.stream()).toList());
    }

    /// The rows of all bodies and the foot.
    public Stream<Row> rows() {
        return Stream.concat(bodies.stream().flatMap(List::stream), foot.stream());
    }

    public long size() {
        return rows().count();
    }

    /// Short enough not to be split.
    public boolean isShort() {
        return isShort(rows());
    }

    /// Totals are not counted.
    public static boolean isShort(Stream<Row> rows) {
        return rows.filter(row -> row.kind() != Kind.TOTAL).count() <= LONGEST_UNBROKEN;
    }

    public boolean hasTwoLevels() {
        return head.size() > 1;
    }

    public record Row(Kind kind, List<Cell> cells) {}

    public enum Kind {
        PLAIN,
        CURRENT,
        TOTAL,
        GROUP;

        public boolean isStrong() {
            return this != PLAIN;
        }
    }

    /// A cell at its column, counted from 0.
    public record Cell(int column, Span span, Role role, Alignment alignment, List<Inline> content) {
        public int end() {
            return column + span.columns();
        }
    }

    public record Span(int columns, int rows) {
        public static final Span ONE = new Span(1, 1);
    }

    public enum Role {
        DATA,
        COLUMN_HEAD,
        ROW_HEAD,
        COLUMN_GROUP_HEAD,
        ROW_GROUP_HEAD;

        public boolean isHead() {
            return this != DATA;
        }
    }

    public enum Alignment {
        TEXT,
        NUMBER
    }
}
