package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Metadata;
import dk.opfoelgning.document.excel.Styles.Type;
import java.util.List;
import java.util.Optional;

/// The first sheet: what the workbook is and how to read it.
final class FrontSheet {
    private static final List<String> GUIDE = List.of(
            "Regnearket rummer dokumentets tabeller, en på hvert ark. Arket Noter har noter, kilder og definitioner.",
            "Et tal kan have flere decimaler, end cellen viser. Totaler er formler, der giver det viste tal.");
    private static final String GUIDE_TO_DATA = "Arket " + FigureRows.SHEET
            + " viser tallene bag tabellerne: hvert tal med betegnelse, gruppe og periode, med sin formel og med"
            + " kilden. Vælg et tal i en tabel for at se, hvilket det er.";

    private final Book book;
    private final FrontPage page;
    private final Metadata metadata;
    private Optional<Block.Masthead> masthead = Optional.empty();

    FrontSheet(Book book, Metadata metadata) {
        this.book = book;
        this.metadata = metadata;
        this.page = new FrontPage(book);
    }

    void masthead(Block.Masthead given) {
        masthead = Optional.of(given);
    }

    void write() {
        page.title(title());
        metadata.draftMark().ifPresent(mark -> page.line(mark + ": dokumentet er ikke godkendt", Type.STRONG));
        masthead.ifPresent(this::write);
        page.subheading("Om regnearket");
        GUIDE.forEach(text -> page.line(text, Type.PLAIN));
        if (!book.figures().figures().isEmpty()) {
            page.line(GUIDE_TO_DATA, Type.PLAIN);
        }
        page.link("Gå til indholdet", ContentsSheet.NAME);
    }

    private String title() {
        return masthead.map(given -> Inline.line(given.title().content())).orElse(metadata.title());
    }

    private void write(Block.Masthead given) {
        given.sender().forEach(sender -> page.line(Inline.line(sender.content()), Type.QUIET));
        for (Block.Fact fact : given.facts()) {
            page.line(Inline.line(fact.term()) + ": " + Inline.line(fact.description()), Type.PLAIN);
        }
    }
}
