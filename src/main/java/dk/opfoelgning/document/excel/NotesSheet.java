package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.excel.Styles.Type;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;

/// The third sheet: the numbered notes of each table, then sources and definitions.
final class NotesSheet {
    static final String NAME = "Noter";
    private static final String TITLE = "Noter, kilder og definitioner";
    private static final List<Column> COLUMNS =
            List.of(Column.text("Note", 10), Column.text("Emne", 40), Column.text("Tekst", 80));
    private static final int FIRST_ROW = 2;
    private static final String GENERAL_SUBJECT = "Generelt";

    private final Sheet sheet;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String subject, String text) {}

    NotesSheet(Book book) {
        this.sheet = book.sheet(NAME);
    }

    /// The number of the latest note.
    int count() {
        return entries.size();
    }

    /// Where a note is, counted from 1.
    static Place place(int note) {
        return new Place(NAME, new CellAddress(FIRST_ROW + note - 1, 0));
    }

    void note(String caption, Block.Note note) {
        add(caption, note.content());
    }

    void note(Block.Note note) {
        add(GENERAL_SUBJECT, note.content());
    }

    void aside(Block.Aside aside) {
        String subject = GENERAL_SUBJECT;
        for (Block block : aside.content()) {
            if (block instanceof Block.Heading(int _, List<Inline> content)) {
                subject = Inline.line(content);
            } else {
                add(subject, block);
            }
        }
    }

    private void add(String subject, Block block) {
        switch (block) {
            case Block.Paragraph(List<Inline> content) -> add(subject, content);
            case Block.Note(List<Inline> content) -> add(subject, content);
            case Block.Listing listing -> add(subject, listing);
            case Block.Definitions(List<Block.Fact> facts) ->
                facts.forEach(fact -> add(Inline.line(fact.term()), fact.description()));
            default -> throw new IllegalStateException(block.toString());
        }
    }

    private void add(String subject, Block.Listing listing) {
        for (Block.Item item : listing.items()) {
            add(subject, item.content());
            item.nested().forEach(nested -> add(subject, nested));
        }
    }

    private void add(String subject, List<Inline> content) {
        entries.add(new Entry(subject, Inline.line(content)));
    }

    void write() {
        sheet.heading(TITLE);
        if (entries.isEmpty()) {
            entries.add(new Entry(GENERAL_SUBJECT, "Der er ingen noter."));
        }
        sheet.header(COLUMNS);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            sheet.texts(List.of("Note " + (i + 1), entry.subject(), entry.text()), COLUMNS, Type.PLAIN);
        }
        sheet.define(COLUMNS);
    }
}
