package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.DocumentFormat;
import dk.opfoelgning.document.DocumentReader;
import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.facts.FileFormat;
import java.io.IOException;
import java.io.OutputStream;

/// Writes a workbook: a front page, contents, notes, a sheet for each table, and the figures.
public final class ExcelFormat implements DocumentFormat {
    private final Theme theme;

    public ExcelFormat(Theme theme) {
        this.theme = theme;
    }

    @Override
    public FileFormat format() {
        return FileFormat.EXCEL;
    }

    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        var reader = new DocumentReader(manuscript.xhtml());
        try (var workbook = new StreamedWorkbook()) {
            workbook.describe(reader.metadata());
            var book = new Book(workbook, theme, manuscript.figures());
            var front = new FrontSheet(book, reader.metadata());
            var contents = new ContentsSheet(book);
            var notes = new NotesSheet(book);
            var data = new DataSheet(book);
            var tables = new TableSheets(book, notes);
            for (var block = reader.next(); block.isPresent(); block = reader.next()) {
                add(block.get(), front, notes, tables);
            }
            notes.write();
            data.write();
            contents.write();
            front.write();
            workbook.write(out);
        }
    }

    /// Running text stays in the document; the workbook holds its figures, sources and notes.
    private static void add(Block block, FrontSheet front, NotesSheet notes, TableSheets tables) {
        switch (block) {
            case Block.Masthead masthead -> front.masthead(masthead);
            case Block.KeyFigures keyFigures -> tables.add(keyFigures);
            case Table table -> tables.add(table);
            case Block.Figure figure -> tables.add(figure);
            case Block.Aside aside -> notes.aside(aside);
            case Block.Note note -> notes.note(note);
            default -> {}
        }
    }
}
