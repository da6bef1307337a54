package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Metadata;
import dk.opfoelgning.document.excel.Styles.Look;
import dk.opfoelgning.document.excel.Styles.Type;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;

/// The first sheet: what the workbook is and how to read it.
final class FrontSheet {
    private static final String NAME = "Forside";
    private static final int WIDTH = 80;
    private static final int TITLE_WIDTH = 50;
    private static final float TITLE_LINE = 26;
    private static final List<String> GUIDE = List.of(
            "Regnearket rummer dokumentets tabeller, en på hvert ark. Arket Noter har noter, kilder og definitioner.",
            "Et tal kan have flere decimaler, end cellen viser. Totaler er formler, der giver det viste tal.");
    private static final String GUIDE_TO_DATA = "Arket " + FigureRows.SHEET
            + " viser figurerne bag tallene: hvert tal med navn, gruppe og periode. Vælg et tal i en tabel for at se,"
            + " hvilken figur det viser.";

    private final Book book;
    private final Sheet sheet;
    private final Metadata metadata;
    private Optional<Block.Masthead> masthead = Optional.empty();

    FrontSheet(Book book, Metadata metadata) {
        this.book = book;
        this.metadata = metadata;
        this.sheet = book.sheet(NAME);
    }

    void masthead(Block.Masthead given) {
        masthead = Optional.of(given);
    }

    void write() {
        sheet.width(0, WIDTH);
        sheet.heading(title(), Look.wrapped(Type.TITLE), TITLE_LINE * Widths.lines(title(), TITLE_WIDTH));
        metadata.draftMark().ifPresent(mark -> line(mark + ": dokumentet er ikke godkendt", Type.STRONG));
        masthead.ifPresent(this::write);
        sheet.subheading("Om regnearket");
        GUIDE.forEach(text -> line(text, Type.PLAIN));
        if (!book.figures().figures().isEmpty()) {
            line(GUIDE_TO_DATA, Type.PLAIN);
        }
        sheet.link(sheet.row(), 0, "Gå til indholdet", new Place(ContentsSheet.NAME, CellAddress.A1));
    }

    private String title() {
        return masthead.map(given -> Inline.line(given.title().content())).orElse(metadata.title());
    }

    private void write(Block.Masthead given) {
        given.sender().forEach(sender -> line(Inline.line(sender.content()), Type.QUIET));
        for (Block.Fact fact : given.facts()) {
            line(Inline.line(fact.term()) + ": " + Inline.line(fact.description()), Type.PLAIN);
        }
    }

    private void line(String text, Type type) {
        sheet.text(sheet.row(Widths.lines(text, WIDTH)), 0, text, Look.wrapped(type));
    }
}
