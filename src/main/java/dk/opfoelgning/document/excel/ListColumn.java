package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.excel.Styles.Flow;
import dk.opfoelgning.document.excel.Styles.Look;
import dk.opfoelgning.document.excel.Styles.Side;
import dk.opfoelgning.document.excel.Styles.Type;
import dk.opfoelgning.facts.Listing;
import dk.opfoelgning.facts.Listing.Kind;
import dk.opfoelgning.facts.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/// A column of a list on its sheet.
///
/// @param index counted from 0
record ListColumn(Listing.Column what, int index, Column shown) {
    private static final int WIDEST = 40;
    private static final int EARLIEST_YEAR = 1900;

    /// As wide as the first rows need.
    static List<ListColumn> of(List<Listing.Column> columns, Collection<List<@Nullable Object>> first) {
        List<String> heads =
                HeaderTexts.unique(columns.stream().map(ListColumn::head).toList());
        var made = new ArrayList<ListColumn>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            var values = first.stream().filter(row -> at < row.size()).map(row -> row.get(at));
            int widest = columns.get(i).kind() == Kind.TEXT
                    ? values.filter(Objects::nonNull)
                            .mapToInt(value -> value.toString().length())
                            .max()
                            .orElse(0)
                    : width(columns.get(i).kind());
            int width = Math.max(Widths.headWidth(heads.get(i)), Math.min(widest, WIDEST));
            made.add(new ListColumn(columns.get(i), i, new Column(heads.get(i), width, side(columns, i))));
        }
        return made;
    }

    /// As its head is set: clear of the button that filters.
    Column headed() {
        return shown.side() == Side.RIGHT ? new Column(shown.head(), shown.width(), Side.CLEAR_OF_BUTTON) : shown;
    }

    private static String head(Listing.Column column) {
        return switch (column.kind()) {
            case MONEY -> HeaderTexts.withUnit(column.title(), "kr.");
            case PERCENT -> HeaderTexts.withUnit(column.title(), "pct.");
            case TEXT, NUMBER, DATE -> column.title();
        };
    }

    private static int width(Kind kind) {
        return switch (kind) {
            case TEXT -> WIDEST;
            case NUMBER, PERCENT -> 10;
            case MONEY -> 14;
            case DATE -> 10;
        };
    }

    private static Side side(List<Listing.Column> columns, int index) {
        boolean afterNumber = index > 0 && isNumber(columns.get(index - 1).kind());
        return isNumber(columns.get(index).kind()) ? Side.RIGHT : afterNumber ? Side.INDENTED : Side.LEFT;
    }

    private static boolean isNumber(Kind kind) {
        return kind == Kind.NUMBER || kind == Kind.MONEY || kind == Kind.PERCENT;
    }

    /// How many lines the value takes.
    int lines(@Nullable Object value) {
        return value != null && what.kind() == Kind.TEXT ? Widths.lines(value.toString(), shown.width()) : 1;
    }

    void write(Object value, Row row, Sheet sheet) {
        switch (what.kind()) {
            case TEXT -> sheet.text(row, index, value.toString(), shown.look(Type.PLAIN));
            case NUMBER, PERCENT -> number(decimal(value, row), sheet, row);
            case MONEY -> sheet.number(row, index, decimal(value, row), look("#,##0.00"));
            case DATE -> date(value, row, sheet);
        }
    }

    private void number(BigDecimal value, Sheet sheet, Row row) {
        sheet.number(row, index, value, look(Styles.exact(value)));
    }

    private void date(Object value, Row row, Sheet sheet) {
        if (!(value instanceof LocalDate date)) {
            throw misfit("a date", row);
        }
        if (date.getYear() < EARLIEST_YEAR) {
            // Excel has no such date
            sheet.text(row, index, date.toString(), shown.look(Type.PLAIN));
        } else {
            sheet.date(row, index, date, look("dd-mm-yyyy"));
        }
    }

    private Look look(String format) {
        return new Look(Type.PLAIN, shown.side(), Flow.ONE_LINE, format);
    }

    private BigDecimal decimal(Object value, Row row) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case Money money -> money.kroner();
            case Long whole -> BigDecimal.valueOf(whole);
            case Integer whole -> BigDecimal.valueOf(whole);
            default -> throw misfit("an exact number", row);
        };
    }

    private IllegalArgumentException misfit(String expected, Row row) {
        return new IllegalArgumentException("cell %s of column \"%s\" is not what its kind demands; give %s"
                .formatted(new CellReference(row.getRowNum(), index).formatAsString(), what.title(), expected));
    }
}
