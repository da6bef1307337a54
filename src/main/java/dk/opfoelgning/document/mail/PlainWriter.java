package dk.opfoelgning.document.mail;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Metadata;
import dk.opfoelgning.document.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a mail as plain text: for programs that show no other, and for who reads it aloud.
final class PlainWriter {
    private static final int WIDTH = 76;
    private static final String BULLET = "- ";
    /// Keeps a number and its unit on a line until lines are broken.
    private static final char NO_BREAK = '\u00a0';

    private final Metadata metadata;
    private final StringBuilder out = new StringBuilder();

    PlainWriter(Metadata metadata) {
        this.metadata = metadata;
    }

    String write(List<Block> blocks) {
        blocks.forEach(this::block);
        return out.toString().strip().replace(NO_BREAK, ' ') + "\n";
    }

    private void block(Block block) {
        switch (block) {
            case Block.Masthead masthead -> masthead(masthead);
            case Block.SectionStart() -> {}
            case Block.SectionEnd() -> {}
            case Block.Heading(int _, List<Inline> content) ->
                paragraph(text(content) + "\n" + "-".repeat(text(content).length()));
            case Block.Paragraph(List<Inline> content) -> paragraph(text(content));
            case Block.Note(List<Inline> content) -> paragraph(text(content));
            case Block.Listing listing -> listing(listing);
            case Block.Definitions(List<Block.Fact> facts) -> facts(facts);
            case Block.KeyFigures(List<Block.KeyFigure> figures) -> keyFigures(figures);
            case Block.Figure figure -> block(figure.table());
            case Block.Aside(List<Block> content) -> content.forEach(this::block);
            case Table table -> table(table);
        }
    }

    private void masthead(Block.Masthead masthead) {
        masthead.sender().forEach(line -> paragraph(text(line.content())));
        var title = Inline.line(masthead.title().content());
        paragraph(title + "\n" + "=".repeat(Math.min(title.length(), WIDTH)));
        metadata.draftMark().ifPresent(this::paragraph);
        facts(masthead.facts());
    }

    private void facts(List<Block.Fact> facts) {
        paragraph(facts.stream()
                .map(fact -> text(fact.term()) + ": " + text(fact.description()))
                .collect(Collectors.joining("\n")));
    }

    private void keyFigures(List<Block.KeyFigure> figures) {
        paragraph(figures.stream()
                .map(figure -> text(figure.label()) + ": " + text(figure.value())
                        + figure.change()
                                .map(change -> " (" + text(change) + ")")
                                .orElse(""))
                .collect(Collectors.joining("\n")));
    }

    private void listing(Block.Listing listing) {
        paragraph(listing.items().stream()
                .map(item -> BULLET + text(item.content()))
                .collect(Collectors.joining("\n")));
    }

    private void table(Table table) {
        paragraph(text(table.caption()));
        out.append(new PlainTable(table).text()).append('\n');
        table.notes().forEach(this::block);
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            text.lines()
                    .map(line -> wrapped(line, line.startsWith(BULLET) ? BULLET.length() : 0))
                    .forEach(line -> out.append(line).append('\n'));
            out.append('\n');
        }
    }

    /// Broken at blanks; an address is longer than a line now and then.
    ///
    /// @param indent of the lines after the first
    private static String wrapped(String line, int indent) {
        int end = line.length() <= WIDTH ? -1 : line.lastIndexOf(' ', WIDTH);
        return end <= indent
                ? line
                : line.substring(0, end) + "\n" + wrapped(" ".repeat(indent) + line.substring(end + 1), indent);
    }

    private static String text(List<Inline> content) {
        return content.stream().map(PlainWriter::text).collect(Collectors.joining());
    }

    /// A link says where it goes.
    private static String text(Inline inline) {
        return switch (inline) {
            case Inline.Link(String href, List<Inline> content) ->
                Stream.of(text(content), href).distinct().collect(Collectors.joining(": "));
            case Inline.Span span -> text(span.content());
            default -> inline.text();
        };
    }
}
