package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table;

/// Writes each table on a sheet of its own, known to the front page and the notes.
record TableSheets(StreamedWorkbook workbook, Styles styles, FrontSheet front, NotesSheet notes) {

    void add(Table table) {
        String caption = Inline.line(table.caption());
        String name = front.names().of(caption);
        new TableSheet(new Sheet(workbook, styles, name), table).write();
        front.contents(name, caption);
        table.notes().forEach(note -> notes.note(caption, note));
    }
}
