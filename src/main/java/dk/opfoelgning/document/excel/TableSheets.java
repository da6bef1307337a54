package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table;

/// Writes each table on a sheet of its own, with its notes on theirs.
record TableSheets(Book book, NotesSheet notes) {

    void add(Block.KeyFigures keyFigures) {
        new KeyFiguresSheet(book).write(keyFigures);
    }

    void add(Table table) {
        String caption = Inline.line(table.caption());
        int before = notes.count();
        table.notes().forEach(note -> notes.note(caption, note));
        var sheet = new TableSheet(book.sheet(caption), table, book.figures());
        sheet.write(before + 1, notes.count());
    }
}
