package dk.opfoelgning.document.excel;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.ShownFigure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;

/// The figures on the sheet "Data", each with its row there, known before the sheet is written.
final class FigureRows {
    static final String SHEET = "Data";
    static final int FIRST_ROW = 3;
    static final int VALUE_COLUMN = 3;
    private static final List<Integer> DIVISORS = List.of(0, 3, 6);

    private final List<ShownFigure> figures;
    private final Map<String, Integer> rows = new HashMap<>();

    FigureRows(List<ShownFigure> shown) {
        this.figures = shown;
        shown.forEach(each -> rows.put(each.figure().key(), FIRST_ROW + rows.size()));
    }

    List<ShownFigure> figures() {
        return figures;
    }

    boolean knows(String key) {
        return rows.containsKey(key);
    }

    /// How its reader knows a figure.
    String described(String key) {
        Figure figure = figure(Objects.requireNonNull(rows.get(key)));
        return String.join(" · ", figure.label(), figure.group(), figure.about().toString());
    }

    /// A reference to the figure that reads as printed, turned and in thousands or millions if need be.
    Optional<Formula> formula(String key, Printed printed) {
        return Optional.ofNullable(rows.get(key)).flatMap(row -> formula(row, printed));
    }

    private Optional<Formula> formula(int row, Printed printed) {
        String cell = SHEET + "!" + new CellAddress(row, VALUE_COLUMN).formatAsString();
        BigDecimal value = figure(row).value();
        return DIVISORS.stream()
                .flatMap(digits -> Stream.of(scaled(cell, value, digits), scaled("-" + cell, value.negate(), digits)))
                .filter(formula -> printed.shows(formula.value()))
                .findFirst();
    }

    private Figure figure(int row) {
        return figures.get(row - FIRST_ROW).figure();
    }

    private static Formula scaled(String cell, BigDecimal value, int digits) {
        String divisor = digits == 0 ? "" : "/1" + "0".repeat(digits);
        return new Formula(cell + divisor, value.movePointLeft(digits));
    }
}
