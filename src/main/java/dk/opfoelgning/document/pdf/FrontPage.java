package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Cover;
import dk.opfoelgning.document.Inline;
import java.util.ArrayList;
import java.util.List;

/// What stands before the contents: who sends it to which meeting, and what it is.
record FrontPage(Cover cover, int items) {

    void layBy(BlockLayout layout) {
        layout.lay(new Block.Masthead(List.of(sender(), meeting()), heading(1, cover.title()), facts()));
        layout.lay(heading(2, "Indhold"));
    }

    private Block.Paragraph sender() {
        return new Block.Paragraph(text(cover.municipality() + " · " + cover.committee()));
    }

    private Block.Paragraph meeting() {
        return new Block.Paragraph(text(cover.occasion()));
    }

    private List<Block.Fact> facts() {
        var facts = new ArrayList<Block.Fact>();
        facts.add(fact("Rummer", items + (items == 1 ? " punkt" : " punkter")));
        facts.add(fact("Klassifikation", "Offentlig"));
        cover.draftMark().ifPresent(_ -> facts.add(fact("Status", "Udkast")));
        return facts;
    }

    private static Block.Fact fact(String term, String description) {
        return new Block.Fact(text(term), text(description));
    }

    private static Block.Heading heading(int level, String text) {
        return new Block.Heading(level, text(text));
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
