package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.DocumentFormat;
import dk.opfoelgning.document.DocumentReader;
import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Theme;
import java.io.IOException;
import java.io.OutputStream;

/// Writes a workbook: a front page, a sheet for each table, and the notes.
public final class ExcelFormat implements DocumentFormat {
    private final Theme theme;

    public ExcelFormat(Theme theme) {
        this.theme = theme;
    }

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        var reader = new DocumentReader(manuscript.xhtml());
        try (var workbook = new StreamedWorkbook()) {
            workbook.describe(reader.metadata());
            var styles = new Styles(workbook, theme);
            var front = new FrontSheet(workbook, styles, reader.metadata());
            var notes = new NotesSheet(workbook, styles);
            var tables = new TableSheets(workbook, styles, front, notes);
            for (var block = reader.next(); block.isPresent(); block = reader.next()) {
                add(block.get(), front, notes, tables);
            }
            notes.write();
            front.write();
            workbook.write(out);
        }
    }

    /// Running text stays in the document; the workbook holds its figures, sources and notes.
    private static void add(Block block, FrontSheet front, NotesSheet notes, TableSheets tables) {
        switch (block) {
            case Block.Masthead masthead -> front.masthead(masthead);
            case Block.KeyFigures keyFigures -> front.keyFigures(keyFigures);
            case Table table -> tables.add(table);
            case Block.Figure figure -> tables.add(figure.table());
            case Block.Aside aside -> notes.aside(aside);
            case Block.Note note -> notes.note(note);
            default -> {}
        }
    }
}
