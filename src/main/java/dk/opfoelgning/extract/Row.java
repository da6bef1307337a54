package dk.opfoelgning.extract;

import dk.opfoelgning.extract.table.CellKind;
import dk.opfoelgning.extract.table.Cells;
import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One row of an extract, only valid until the next one. What can't be read is reported, and comes back as null.
public final class Row {
    private static final int LONGEST_TEXT = 1_000;
    private static final String TOTAL = "total";

    private final Heading heading;
    private final FileProblems problems;
    private final CellReader reader = new CellReader();
    private final Texts texts = new Texts();
    private Cells cells = new Cells();
    private boolean sound;

    Row(Heading heading, FileProblems problems) {
        this.heading = heading;
        this.problems = problems;
    }

    void moveTo(Cells next) {
        cells = next;
        sound = true;
    }

    public long line() {
        return cells.line();
    }

    /// Whether no error has been reported of this row.
    public boolean isSound() {
        return sound;
    }

    /// Also where the column is absent.
    public boolean isBlank(Column column) {
        int position = heading.position(column);
        return position == Heading.ABSENT || cells.isBlank(position);
    }

    /// Whether a spreadsheet held it as a number, whose leading zeros are lost.
    public boolean isNumber(Column column) {
        return is(column, CellKind.NUMBER);
    }

    private boolean is(Column column, CellKind kind) {
        int position = heading.position(column);
        return position != Heading.ABSENT && cells.kind(position) == kind;
    }

    /// Blank where there is nothing.
    public String text(Column column) {
        int position = heading.position(column);
        return position == Heading.ABSENT || isTooLong(column, position)
                ? ""
                : texts.of(cells.chars(), cells.start(position), cells.end(position));
    }

    private boolean isTooLong(Column column, int position) {
        boolean tooLong = cells.end(position) - cells.start(position) > LONGEST_TEXT;
        if (tooLong) {
            report(column, Rule.OUT_OF_RANGE, Messages.LONG_TEXT);
        }
        return tooLong;
    }

    /// Reports a blank.
    public String requiredText(Column column) {
        return isMissing(column) ? "" : text(column);
    }

    /// As [#requiredText], for what figures are told by: sums of all have a name that none of them may bear.
    public String requiredName(Column column) {
        var name = requiredText(column);
        if (name.equals(TOTAL)) {
            report(column, Rule.OUT_OF_RANGE, Messages.RESERVED_NAME);
        }
        return name;
    }

    /// As [#requiredText], for what hardly repeats.
    public String key(Column column) {
        int position = heading.position(column);
        return isMissing(column) || isTooLong(column, position) ? "" : cells.text(position);
    }

    public @Nullable LocalDate date(Column column) {
        return isMissing(column) ? null : dateOrBlank(column);
    }

    public @Nullable LocalDate dateOrBlank(Column column) {
        return isBlank(column) ? null : dateAt(heading.position(column), column);
    }

    private @Nullable LocalDate dateAt(int position, Column column) {
        var date = reader.date(cells, position);
        if (date == null) {
            report(column, Rule.UNREADABLE_DATE, Messages.DATE);
        }
        return date;
    }

    /// In kroner.
    public @Nullable Money amount(Column column) {
        return isMissing(column) ? null : amountOrBlank(column);
    }

    public @Nullable Money amountOrBlank(Column column) {
        return isBlank(column) ? null : amountAt(heading.position(column));
    }

    /// What stands in the columns that are years; a blank is zero, and what can't be read is left out.
    public SortedMap<Integer, Money> amountsByYear() {
        return amountsByYear(Money.ZERO);
    }

    /// The same, where a blank is not known and left out.
    public SortedMap<Integer, Money> knownAmountsByYear() {
        return amountsByYear(null);
    }

    private SortedMap<Integer, Money> amountsByYear(@Nullable Money blank) {
        var amounts = new TreeMap<Integer, Money>();
        heading.years().forEach((year, position) -> {
            var amount = cells.isBlank(position) ? blank : amountAt(position);
            if (amount != null) {
                amounts.put(year, amount);
            }
        });
        return amounts;
    }

    private @Nullable Money amountAt(int position) {
        if (cells.kind(position) == CellKind.PERCENT) {
            report(heading.label(position), Rule.UNREADABLE_AMOUNT, Messages.AMOUNT_IN_PERCENT);
            return null;
        }
        long oere = reader.decimal(cells, position, 2);
        if (Decimals.isNumber(oere)) {
            return new Money(oere);
        }
        report(heading.label(position), Rule.UNREADABLE_AMOUNT, Messages.ofAmount(oere));
        return null;
    }

    public @Nullable Integer wholeNumber(Column column) {
        return isInPercent(column)
                ? null
                : read(column, reader::wholeNumber, Rule.UNREADABLE_NUMBER, Messages.WHOLE_NUMBER);
    }

    private boolean isInPercent(Column column) {
        boolean inPercent = is(column, CellKind.PERCENT);
        if (inPercent) {
            report(column, Rule.UNREADABLE_NUMBER, Messages.NUMBER_IN_PERCENT);
        }
        return inPercent;
    }

    /// With at most six decimals and no zeros at its end.
    public @Nullable BigDecimal decimal(Column column) {
        return isInPercent(column) ? null : percent(column);
    }

    /// As [#decimal]; a spreadsheet may show it in per cent.
    public @Nullable BigDecimal percent(Column column) {
        return read(column, reader::decimal, Rule.UNREADABLE_NUMBER, Messages.DECIMAL);
    }

    public @Nullable Integer year(Column column) {
        return read(column, reader::year, Rule.UNREADABLE_PERIOD, Messages.YEAR);
    }

    public @Nullable Period month(Column column) {
        return read(column, reader::month, Rule.UNREADABLE_PERIOD, Messages.MONTH);
    }

    public @Nullable Period monthOrYear(Column column) {
        return read(column, reader::monthOrYear, Rule.UNREADABLE_PERIOD, Messages.MONTH_OR_YEAR);
    }

    /// 25, 50 or 75 per cent.
    public @Nullable Bracket bracket(Column column) {
        return read(column, reader::bracket, Rule.UNKNOWN_CODE, Messages.BRACKET);
    }

    /// The one of these whose code it is, in any letter case.
    public <E> @Nullable E oneOf(Column column, E[] values, Function<? super E, String> code, String message) {
        var text = Spelling.of(requiredText(column));
        var found = Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            report(column, Rule.UNKNOWN_CODE, message);
        }
        return found.orElse(null);
    }

    private <V> @Nullable V read(Column column, CellReader.Reading<V> reading, Rule rule, String message) {
        if (isMissing(column)) {
            return null;
        }
        var value = reading.of(cells, heading.position(column));
        if (value == null) {
            report(column, rule, message);
        }
        return value;
    }

    /// A cell that shows an error has been reported as that.
    private boolean isMissing(Column column) {
        boolean isBlank = isBlank(column);
        if (isBlank && !is(column, CellKind.ERROR)) {
            report(column, Rule.BLANK, Messages.BLANK);
        }
        return isBlank;
    }

    /// @param message the end of a sentence that begins with the place, without any cell's value
    public void report(Column column, Rule rule, String message) {
        report(column.title(), rule, message);
    }

    void report(@Nullable String label, Rule rule, String message) {
        sound &= rule.severity() != Severity.ERROR;
        problems.report(cells.line(), label, rule, message);
    }
}
