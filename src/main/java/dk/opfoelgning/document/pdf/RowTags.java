package dk.opfoelgning.document.pdf;

import java.util.List;

/// The elements of a row and its cells.
record RowTags(Tag row, List<Tag> cells) {
    Tag cell(int index) {
        return cells.get(index);
    }

    /// Makes all of them, empty cells too.
    void open() {
        row.open();
        cells.forEach(Tag::open);
    }

    void close() {
        row.close();
    }
}
