package dk.opfoelgning.document;

import java.util.List;
import java.util.Optional;

/// What a document's flow is made of, in the order in which it is read; sections come as their start and end.
public sealed interface Block
        permits Block.Masthead,
                Block.SectionStart,
                Block.SectionEnd,
                Block.Heading,
                Block.Paragraph,
                Block.Note,
                Block.Listing,
                Block.Definitions,
                Block.KeyFigures,
                Block.Figure,
                Block.Aside,
                Table {
    /// The top of a document: who sends it, its title, and its facts.
    record Masthead(List<Paragraph> sender, Heading title, List<Fact> facts) implements Block {}

    record SectionStart() implements Block {}

    record SectionEnd() implements Block {}

    record Heading(int level, List<Inline> content) implements Block {}

    record Paragraph(List<Inline> content) implements Block {}

    /// A remark in small type.
    record Note(List<Inline> content) implements Block {}

    record Listing(Marker marker, List<Item> items) implements Block {}

    record Definitions(List<Fact> facts) implements Block {}

    record KeyFigures(List<KeyFigure> figures) implements Block {}

    /// A chart, given as the table that it draws; its title states the finding, the table's caption the measure.
    record Figure(ChartKind kind, ChartHeight height, List<Inline> title, Table table) implements Block {
        public Figure with(Table other) {
            return new Figure(kind, height, title, other);
        }
    }

    /// The box of sources and definitions.
    record Aside(List<Block> content) implements Block {}

    /// A list's item: its text, then the lists nested in it.
    record Item(List<Inline> content, List<Listing> nested) {}

    record Fact(List<Inline> term, List<Inline> description) {}

    record KeyFigure(List<Inline> label, List<Inline> value, Optional<List<Inline>> change) {}

    enum Marker {
        BULLET,
        NUMBER
    }
}
