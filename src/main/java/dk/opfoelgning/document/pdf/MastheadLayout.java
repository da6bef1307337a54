package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.pdf.Slab.Keep;
import dk.opfoelgning.document.pdf.Slab.Spacing;
import java.util.List;

/// The top of the first page: sender, title and facts.
record MastheadLayout(Look look, Headings headings) {

    void lay(Block.Masthead masthead, Tag tag, Strips strips) {
        masthead.sender().forEach(sender -> sender(sender.content(), tag, strips));
        headings.lay(masthead.title(), tag, look.fullBox(), strips);
        if (!masthead.facts().isEmpty()) {
            new FactsLayout(look, look.textBox(), Spacing.of(2, 10)).lay(masthead.facts(), tag, strips);
        }
    }

    private void sender(List<Inline> content, Tag tag, Strips strips) {
        Tag paragraph = tag.child("P");
        new TextBlock(look, look.fullBox(), look.small, Spacing.of(0, 4), Keep.WITH_NEXT)
                .lay(content, paragraph, strips);
        strips.then(paragraph::close);
    }
}
