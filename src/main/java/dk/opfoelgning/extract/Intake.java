package dk.opfoelgning.extract;

import dk.opfoelgning.extract.table.CellKind;
import dk.opfoelgning.extract.table.Cells;
import dk.opfoelgning.extract.table.TableFault;
import dk.opfoelgning.extract.table.TableListener;
import dk.opfoelgning.facts.CprShape;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes in one file: checks what holds for every kind, and lets the kind make records of the rows.
final class Intake<T> implements TableListener {
    private final ExtractKind<T> kind;
    private final ColumnNames names;
    private final Surroundings surroundings;
    private final Consumer<? super T> records;
    private final FileProblems problems;
    private @Nullable Heading heading;
    private @Nullable Row row;
    private @Nullable RowReader<T> reader;
    private long rows;
    private boolean broken;

    Intake(
            ExtractKind<T> kind,
            ColumnNames names,
            Surroundings surroundings,
            Consumer<? super T> records,
            FileProblems problems) {
        this.kind = kind;
        this.names = names;
        this.surroundings = surroundings;
        this.records = records;
        this.problems = problems;
    }

    long rows() {
        return rows;
    }

    List<String> unknownColumns() {
        return heading == null ? List.of() : heading.unknown();
    }

    @Override
    public void fault(TableFault fault, long line) {
        broken = true;
        var rule = fault == TableFault.BROKEN_QUOTES ? Rule.BROKEN_QUOTES : Rule.UNREADABLE_FILE;
        problems.report(line, null, rule, Messages.of(fault));
    }

    @Override
    public void row(Cells cells) {
        if (heading == null) {
            begin(cells);
        } else {
            rows++;
            read(cells, heading);
        }
    }

    private void begin(Cells cells) {
        var headingReader = new HeadingReader(kind, names, problems);
        var found = headingReader.read(cells);
        heading = found;
        if (headingReader.isUsable()) {
            row = new Row(found, problems);
            reader = kind.open(found, surroundings);
        }
    }

    private void read(Cells cells, Heading heading) {
        long before = problems.all().errors();
        reportCprNumbers(cells, heading);
        if (cells.count() != heading.width()) {
            boolean hasTooFew = cells.count() < heading.width();
            report(cells, Rule.FIELD_COUNT, hasTooFew ? Messages.TOO_FEW_FIELDS : Messages.TOO_MANY_FIELDS);
        } else if (row != null && reader != null) {
            row.moveTo(cells);
            reportErrorCells(cells, heading, row);
            accept(reader.read(row), before);
        }
    }

    private void accept(@Nullable T found, long errorsBefore) {
        if (found != null && problems.all().errors() == errorsBefore) {
            records.accept(found);
        }
    }

    private void reportCprNumbers(Cells cells, Heading heading) {
        for (int i = 0; i < cells.count(); i++) {
            if (CprShape.isIn(cells.chars(), cells.start(i), cells.end(i))) {
                problems.report(cells.line(), heading.label(i), Rule.CPR_NUMBER, Messages.CPR_NUMBER);
            }
        }
    }

    private static void reportErrorCells(Cells cells, Heading heading, Row row) {
        for (int i = 0; i < cells.count(); i++) {
            if (cells.kind(i) == CellKind.ERROR && heading.isKnown(i)) {
                row.report(heading.label(i), Rule.CELL_ERROR, Messages.CELL_ERROR);
            }
        }
    }

    private void report(Cells cells, Rule rule, String message) {
        problems.report(cells.line(), null, rule, message);
    }

    /// Checks the file as a whole, unless it broke off.
    void finish() {
        if (broken) {
            return;
        }
        if (heading == null) {
            problems.report(Rule.MISSING_HEADING, Messages.MISSING_HEADING);
        } else if (rows == 0 && kind.emptiness() == ExtractKind.Emptiness.REJECTED) {
            problems.report(Rule.NO_ROWS, Messages.NO_ROWS);
        } else if (reader != null) {
            reader.finish(problems);
        }
    }
}
