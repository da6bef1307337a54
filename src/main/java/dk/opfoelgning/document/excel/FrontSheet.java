package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Metadata;
import dk.opfoelgning.document.excel.Styles.Look;
import dk.opfoelgning.document.excel.Styles.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFRow;

/// The first sheet: what the workbook is, its key figures, and the way to its sheets.
final class FrontSheet {
    private static final String NAME = "Forside";
    private static final List<Integer> WIDTHS = List.of(34, 18, 14, 34);
    private static final float TITLE_HEIGHT = 26;
    private static final float HEADING_HEIGHT = 30;

    private final Sheet sheet;
    private final SheetNames names = new SheetNames();
    private final Metadata metadata;
    private final List<Entry> contents = new ArrayList<>();
    private final List<Block.KeyFigure> keyFigures = new ArrayList<>();
    private Optional<Block.Masthead> masthead = Optional.empty();

    private record Entry(String sheet, String caption) {}

    FrontSheet(StreamedWorkbook workbook, Styles styles, Metadata metadata) {
        this.metadata = metadata;
        this.sheet = new Sheet(workbook, styles, names.of(NAME));
        names.of(NotesSheet.NAME);
    }

    SheetNames names() {
        return names;
    }

    void masthead(Block.Masthead given) {
        masthead = Optional.of(given);
    }

    void keyFigures(Block.KeyFigures given) {
        keyFigures.addAll(given.figures());
    }

    void contents(String name, String caption) {
        contents.add(new Entry(name, caption));
    }

    void write() {
        sheet.title(title(), Type.TITLE, TITLE_HEIGHT);
        metadata.draftMark().ifPresent(mark -> line(mark + ": dokumentet er ikke godkendt", Type.STRONG));
        masthead.ifPresent(this::writeMasthead);
        if (!keyFigures.isEmpty()) {
            sheet.title("Tal i korte træk", Type.SUBTITLE, HEADING_HEIGHT);
            keyFigures.forEach(this::keyFigure);
        }
        sheet.title("Indhold", Type.SUBTITLE, HEADING_HEIGHT);
        contents.forEach(entry -> entry(entry.sheet(), entry.caption()));
        entry(NotesSheet.NAME, "Noter, kilder og definitioner");
        setWidths();
    }

    private String title() {
        return masthead.map(given -> Inline.line(given.title().content())).orElse(metadata.title());
    }

    private void line(String text, Type type) {
        sheet.text(sheet.row(), 0, text, Look.text(type));
    }

    private void writeMasthead(Block.Masthead given) {
        given.sender().forEach(sender -> line(Inline.line(sender.content()), Type.QUIET));
        for (Block.Fact fact : given.facts()) {
            SXSSFRow row = sheet.row();
            sheet.text(row, 0, Inline.line(fact.term()), Look.text(Type.QUIET));
            sheet.content(row, 1, fact.description(), Look.text(Type.PLAIN));
        }
    }

    private void keyFigure(Block.KeyFigure figure) {
        SXSSFRow row = sheet.row();
        sheet.text(row, 0, Inline.line(figure.label()), Look.text(Type.PLAIN));
        sheet.content(row, 1, amount(figure.value()), Look.text(Type.STRONG));
        sheet.text(row, 2, unit(figure.value()), Look.text(Type.PLAIN));
        figure.change().ifPresent(change -> sheet.text(row, 3, Inline.line(change), Look.text(Type.PLAIN)));
    }

    /// The number within a key figure, or all of it if it holds none.
    private static List<Inline> amount(List<Inline> value) {
        var numbers = value.stream()
                .filter(part -> Inline.number(List.of(part)).isPresent())
                .toList();
        return numbers.size() == 1 ? numbers : value;
    }

    private static String unit(List<Inline> value) {
        List<Inline> amount = amount(value);
        return value.stream()
                .filter(part -> !amount.contains(part))
                .map(Inline::text)
                .collect(Collectors.joining())
                .strip();
    }

    private void entry(String name, String caption) {
        SXSSFRow row = sheet.row();
        sheet.link(row, 0, name, name);
        sheet.text(row, 1, caption, Look.text(Type.PLAIN));
    }

    private void setWidths() {
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.width(i, WIDTHS.get(i));
        }
    }
}
