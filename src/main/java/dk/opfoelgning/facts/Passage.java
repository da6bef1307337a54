package dk.opfoelgning.facts;

import java.util.List;

/// A piece of a text that people wrote: a paragraph, a heading, or one cell of a table.
///
/// @param line on which it starts: the file's, in a PDF that of its text, in a DOCX the paragraph's number
/// @param text with a line break for each of the file's
/// @param above the title and headings that it stands under, a table's caption last
/// @param beside the heads of a cell's row and column, its row's first; empty outside tables
public record Passage(int line, String text, List<String> above, List<String> beside) {

    public boolean isCell() {
        return !beside.isEmpty();
    }
}
