package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.excel.Styles.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFRow;

/// The few numbers that stand first in a document.
final class KeyFiguresSheet {
    private static final String TITLE = "Tal i korte træk";
    private static final String NO_UNIT = "Se værdien";
    private static final String NO_REMARK = "Ingen";
    private static final List<Column> COLUMNS = List.of(
            Column.text("Emne", 46),
            Column.number("Værdi", 16),
            Column.beside("Enhed", 16),
            Column.text("Bemærkning", 46));

    private final Sheet sheet;

    KeyFiguresSheet(Book book) {
        this.sheet = book.sheet(TITLE);
    }

    void write(Block.KeyFigures keyFigures) {
        sheet.heading(TITLE);
        sheet.header(COLUMNS);
        keyFigures.figures().forEach(this::write);
        sheet.define(COLUMNS);
    }

    private void write(Block.KeyFigure figure) {
        List<Inline> amount = amount(figure.value());
        String remark = figure.change().map(Inline::line).orElse(NO_REMARK);
        List<String> texts =
                List.of(Inline.line(figure.label()), Inline.line(amount), unit(figure.value(), amount), remark);
        SXSSFRow row = sheet.texts(texts, COLUMNS, Type.PLAIN);
        sheet.content(row, 1, amount, COLUMNS.get(1).look(Type.PLAIN));
    }

    /// The number within a key figure, or all of it if it holds none.
    private static List<Inline> amount(List<Inline> value) {
        var numbers = value.stream()
                .filter(part -> Inline.number(List.of(part)).isPresent())
                .toList();
        return numbers.size() == 1 ? numbers : value;
    }

    private static String unit(List<Inline> value, List<Inline> amount) {
        String unit = Sheet.searchable(value.stream()
                        .filter(part -> !amount.contains(part))
                        .map(Inline::text)
                        .collect(Collectors.joining()))
                .strip();
        return unit.isEmpty() ? NO_UNIT : unit;
    }
}
