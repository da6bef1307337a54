package dk.opfoelgning.document.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of set text.
record Line(List<Piece> pieces, float width) {
    static final Line EMPTY = new Line(List.of(), 0);

    /// A part of a line in one style.
    record Piece(String text, TextStyle style, @Nullable LinkTarget link, float width) {}
}
