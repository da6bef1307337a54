package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Table.Cell;
import dk.opfoelgning.document.Table.Kind;
import dk.opfoelgning.document.Table.Row;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;

/// The formulas of a table's totals: the sum that reads as printed, or else the figure on the sheet "Data".
final class Totals {
    private final FigureRows figures;
    private final TotalColumns columns;
    private final boolean hasTotalRows;
    private final Summands table = new Summands();
    private final Summands body = new Summands();
    private final Summands sinceTotal = new Summands();
    private final Summands fromTotal = new Summands();
    /// What the formulas of the row being written give: a total of totals adds these.
    private final Map<Integer, BigDecimal> calculated = new HashMap<>();

    private List<Summands> candidates = List.of();

    Totals(Table table, FigureRows figures) {
        this.figures = figures;
        this.columns = new TotalColumns(table);
        this.hasTotalRows = table.rows().anyMatch(row -> row.kind() == Kind.TOTAL);
    }

    void startBody() {
        Stream.of(body, sinceTotal, fromTotal).forEach(Summands::clear);
        candidates = List.of(sinceTotal, fromTotal, body);
    }

    void startFoot() {
        candidates = List.of(table);
    }

    /// Takes note of a row that is written.
    void add(Row row, int at) {
        if (!hasTotalRows) {
            return;
        }
        if (row.kind() == Kind.TOTAL) {
            sinceTotal.clear();
            fromTotal.clear();
        } else {
            Stream.of(table, body, sinceTotal).forEach(summands -> summands.add(row, at, calculated));
        }
        fromTotal.add(row, at, calculated);
        calculated.clear();
    }

    /// @param at the first cell of the row on the sheet, of the table's own columns
    Optional<Formula> formula(Row row, Cell cell, CellAddress at) {
        return row.kind() == Kind.TOTAL || columns.holds(cell)
                ? Inline.number(cell.content()).flatMap(number -> formula(row, cell, at, number))
                : Optional.empty();
    }

    private Optional<Formula> formula(Row row, Cell cell, CellAddress at, Inline.Data number) {
        var printed = Printed.of(number);
        var formula = sumOfRows(row, cell, at, printed)
                .or(() -> columns.sum(row, cell, at, printed))
                .or(() -> number.figure().flatMap(figure -> figures.formula(figure, printed)));
        formula.ifPresent(made -> calculated.put(cell.column(), made.value()));
        return formula;
    }

    private Optional<Formula> sumOfRows(Row row, Cell cell, CellAddress at, Printed printed) {
        return row.kind() == Kind.TOTAL
                ? candidates.stream()
                        .flatMap(summands -> summands.sum(cell, at.getColumn() + cell.column(), printed).stream())
                        .findFirst()
                : Optional.empty();
    }
}
