package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.BoundItem;
import dk.opfoelgning.document.DocumentReader;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Metadata;
import dk.opfoelgning.document.NotPublic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An item about to be set: its head is read, the rest lies ahead.
///
/// @param label `Punkt 81`, or blank
/// @param masthead the document's, or one made of its title if it has none
/// @param first what follows the masthead, if it is read already
record AgendaItem(
        String label, Metadata metadata, Block.Masthead masthead, Optional<Block> first, DocumentReader rest) {

    /// @throws NotPublic if the document is internal
    static AgendaItem of(BoundItem item) {
        var reader = new DocumentReader(item.manuscript().xhtml());
        var metadata = reader.metadata();
        if (metadata.isInternal()) {
            throw new NotPublic(metadata.title());
        }
        String label = item.isNumbered() ? "Punkt " + item.number().strip() : "";
        Optional<Block> first = reader.next();
        return first.orElse(null) instanceof Block.Masthead masthead
                ? new AgendaItem(label, metadata, masthead, Optional.empty(), reader)
                : new AgendaItem(label, metadata, titled(metadata.title()), first, reader);
    }

    private static Block.Masthead titled(String title) {
        return new Block.Masthead(List.of(), new Block.Heading(1, List.of(new Inline.Text(title))), List.of());
    }

    String title() {
        return Inline.line(masthead.title().content());
    }

    /// `Punkt 81. Orientering, maj 2026`
    String fullTitle() {
        return prefix() + title();
    }

    private String prefix() {
        return label.isEmpty() ? "" : label + ". ";
    }

    void layBy(BlockLayout layout) {
        layout.lay(new Block.Masthead(masthead.sender(), numberedTitle(), masthead.facts()));
        first.ifPresent(layout::lay);
        layout.lay(rest);
    }

    private Block.Heading numberedTitle() {
        var content = new ArrayList<Inline>(masthead.title().content());
        content.addFirst(new Inline.Text(prefix()));
        return new Block.Heading(masthead.title().level(), content);
    }
}
