package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.excel.Styles.Flow;
import dk.opfoelgning.document.excel.Styles.Look;
import dk.opfoelgning.document.excel.Styles.Side;
import dk.opfoelgning.document.excel.Styles.Type;
import java.util.ArrayList;
import java.util.List;

/// The last sheet: the notes of each table, then sources and definitions.
final class NotesSheet {
    static final String NAME = "Noter";
    private static final List<String> HEADER = List.of("Emne", "Tekst");
    private static final String GENERAL_SUBJECT = "Generelt";
    private static final float TITLE_HEIGHT = 22;
    private static final int SUBJECT_WIDTH = 40;

    private final StreamedWorkbook workbook;
    private final Styles styles;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String subject, String text) {}

    NotesSheet(StreamedWorkbook workbook, Styles styles) {
        this.workbook = workbook;
        this.styles = styles;
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
            if (block instanceof Block.Heading(int level, List<Inline> content)) {
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
        var sheet = new Sheet(workbook, styles, NAME);
        sheet.title("Noter, kilder og definitioner", Type.SUBTITLE, TITLE_HEIGHT);
        sheet.width(0, SUBJECT_WIDTH);
        sheet.width(1, Sheet.WIDEST);
        if (entries.isEmpty()) {
            sheet.text(sheet.row(), 0, "Der er ingen noter.", Look.text(Type.PLAIN));
            return;
        }
        int headerRow = sheet.rows();
        row(sheet, HEADER, Type.HEAD);
        entries.forEach(entry -> row(sheet, List.of(entry.subject(), entry.text()), Type.PLAIN));
        DefinedTable.define(sheet, headerRow, HEADER);
        sheet.repeatOnPrint(headerRow);
    }

    private static void row(Sheet sheet, List<String> texts, Type type) {
        int lines =
                Math.max(Widths.lines(texts.getFirst(), SUBJECT_WIDTH), Widths.lines(texts.getLast(), Sheet.WIDEST));
        var row = sheet.row(lines);
        for (int i = 0; i < texts.size(); i++) {
            sheet.text(row, i, texts.get(i), new Look(type, Side.LEFT, Flow.WRAPPED, Styles.GENERAL));
        }
    }
}
