package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.DocumentReader;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.pdf.Slab.Keep;
import dk.opfoelgning.document.pdf.Slab.Spacing;
import java.util.List;

/// Lays out the document's blocks, one after another, and keeps track of the section they are in.
final class BlockLayout {
    private static final Spacing PARAGRAPH = Spacing.of(7, 7);
    private static final Spacing NOTE = Spacing.of(5, 12);
    private static final Spacing NOTE_BEFORE_NOTE = Spacing.of(5, 2);

    /// A paragraph that leads from a heading to a table.
    private static final int MOST_LINES_TO_A_TABLE = 3;

    private final Look look;
    private final Flow flow;
    private final Headings headings;
    private final TagTree tags;
    private final Sections sections;
    private boolean isUnderHeading;

    BlockLayout(Look look, Flow flow, TagTree tags, Tag whole) {
        this.look = look;
        this.flow = flow;
        this.tags = tags;
        this.sections = new Sections(whole, flow);
        this.headings = new Headings(look);
    }

    /// Lays out what the reader has not yet given away.
    void lay(DocumentReader reader) {
        for (var block = reader.next(); block.isPresent(); block = reader.next()) {
            lay(block.get());
        }
    }

    void lay(Block block) {
        Tag tag = sections.current();
        switch (block) {
            case Block.SectionStart() -> sections.start();
            case Block.SectionEnd() -> sections.end();
            case Block.Masthead masthead -> new MastheadLayout(look, headings).lay(masthead, tag, flow);
            case Block.Heading heading -> headings.lay(heading, tag, flow);
            case Block.Paragraph(List<Inline> content) -> paragraph(content, tag);
            case Block.Note note -> note(note, NOTE, tag);
            case Block.Listing listing -> new ListLayout(look, look.text, look.textBox()).lay(listing, tag, flow);
            case Block.Definitions(List<Block.Fact> facts) ->
                new FactsLayout(look, look.textBox(), PARAGRAPH).lay(facts, tag, flow);
            case Block.KeyFigures keyFigures -> new KeyFigureTiles(look).lay(keyFigures, tag, flow);
            case Block.Figure figure -> figure(figure, tag);
            case Block.Aside aside -> new AsideBox(look, headings).lay(aside, tag, flow);
            case Table table -> table(table, tag);
        }
        isUnderHeading = block instanceof Block.Heading;
    }

    private void paragraph(List<Inline> content, Tag tag) {
        Tag paragraph = tag.child("P");
        var text = new TextBlock(look, look.textBox(), look.text, PARAGRAPH, Keep.FREE);
        List<Line> lines = text.lines(content);
        boolean leads = isUnderHeading && lines.size() <= MOST_LINES_TO_A_TABLE;
        text.kept(leads ? Keep.WITH_TABLE : Keep.FREE).layLines(lines, paragraph, flow);
        flow.then(paragraph::close);
    }

    private void note(Block.Note note, Spacing spacing, Tag tag) {
        Tag noted = tag.child("Note").identified(tags.nextId("note"));
        new TextBlock(look, look.textBox(), look.note, spacing, Keep.FREE).lay(note.content(), noted, flow);
        flow.then(noted::close);
    }

    private void figure(Block.Figure figure, Tag tag) {
        new ChartLayout(look, figure).lay(tag, flow);
        notes(figure.table().notes(), tag);
    }

    private void table(Table table, Tag tag) {
        new TableLayout(look, table, tags).lay(tag, flow);
        notes(table.notes(), tag);
    }

    private void notes(List<Block.Note> notes, Tag tag) {
        for (Block.Note note : notes) {
            note(note, note == notes.getLast() ? NOTE : NOTE_BEFORE_NOTE, tag);
        }
    }
}
