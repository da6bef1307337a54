package dk.opfoelgning.change;

import dk.opfoelgning.facts.DeclaredColumn;
import dk.opfoelgning.facts.DeclaredMeasure;
import dk.opfoelgning.facts.DeclaredMeasure.Comparison;
import dk.opfoelgning.facts.DeclaredRow;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.FigureStyle;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// The figures of a declared report: its measures, for each group and in all, and the numbers of its rows.
public final class DeclaredFigures {
    /// The group of all rows.
    public static final String TOTAL = "total";

    private static final String CHANGE = ".change";
    private static final int DECIMALS = 6;
    /// Of what is only rounded when it is told.
    private static final int WORKING_DECIMALS = 24;

    private final Declared declared;
    private final FigureSheet sheet;

    private DeclaredFigures(Declared declared, FigureSheet sheet) {
        this.declared = declared;
        this.sheet = sheet;
    }

    public static List<Figure> of(Declared declared, Period period) {
        var sheet = new FigureSheet(period);
        var figures = new DeclaredFigures(declared, sheet);
        declared.declaration().measures().forEach(figures::addMeasure);
        declared.declaration().figureColumns().forEach(figures::addCells);
        DeclaredCounts.smallest(declared)
                .forEach((level, count) -> sheet.number(
                        declared.declaration().id(DeclaredCounts.SMALLEST),
                        level,
                        BigDecimal.valueOf(count),
                        Unit.COUNT,
                        "mindste antal bag tallene"));
        return sheet.figures();
    }

    private void addMeasure(DeclaredMeasure measure) {
        for (var slice : Slice.of(measure, declared)) {
            add(slice, TOTAL, slice.title(), Part.all(declared));
            declared.groups()
                    .forEach(group -> add(
                            slice,
                            group.key(),
                            slice.title() + ", " + String.join(", ", group.names()),
                            Part.of(declared, group)));
        }
    }

    private void add(Slice slice, String group, String title, Part part) {
        var measure = slice.measure();
        var id = declared.declaration().id(measure.name() + slice.suffix());
        var now = value(slice, part.rows(), declared.rows());
        now.ifPresent(value -> number(id, group, value, measure.style(), title));
        if (measure.comparison() == Comparison.SINCE_LAST) {
            declared.before()
                    .flatMap(before -> value(slice, part.before(), before))
                    .ifPresent(then -> now.ifPresent(value -> number(
                            id + CHANGE,
                            group,
                            value.subtract(then),
                            measure.style().ofChange(),
                            title + ", ændring")));
        }
    }

    private void number(String id, String group, BigDecimal value, FigureStyle style, String title) {
        sheet.number(id, group, told(value, style.unit()), style.unit(), title);
    }

    /// Money to the øre, percentages to six decimals, all else with no more decimals than it needs, at most six.
    private static BigDecimal told(BigDecimal value, Unit unit) {
        return switch (unit) {
            case KRONER -> value.setScale(2, RoundingMode.HALF_UP);
            case PERCENT, PERCENTAGE_POINTS -> value.setScale(DECIMALS, RoundingMode.HALF_UP);
            default -> withoutZeros(value.setScale(Math.min(DECIMALS, value.scale()), RoundingMode.HALF_UP));
        };
    }

    private static BigDecimal withoutZeros(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        return shortest.setScale(Math.max(0, shortest.scale()));
    }

    private static Optional<BigDecimal> value(Slice slice, List<DeclaredRow> group, List<DeclaredRow> all) {
        var matching = slice.matching(group);
        return switch (slice.measure().kind()) {
            case COUNT -> Optional.of(BigDecimal.valueOf(matching.size()));
            case SUM -> Optional.of(sum(slice.numbers(matching)));
            case AVERAGE -> average(slice.numbers(matching));
            case SHARE -> share(weight(slice, matching), weight(slice, whole(slice, group, all)));
        };
    }

    private static List<DeclaredRow> whole(Slice slice, List<DeclaredRow> group, List<DeclaredRow> all) {
        return slice.inTime(slice.measure().where().isEmpty() ? all : group);
    }

    private static BigDecimal weight(Slice slice, List<DeclaredRow> rows) {
        return slice.measure().of().isEmpty() ? BigDecimal.valueOf(rows.size()) : sum(slice.numbers(rows));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.movePointRight(2).divide(whole, WORKING_DECIMALS, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> average(List<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(sum(numbers)
                        .divide(BigDecimal.valueOf(numbers.size()), WORKING_DECIMALS, RoundingMode.HALF_UP));
    }

    private void addCells(DeclaredColumn column) {
        var then = declared.keyedBefore();
        declared.keyed().forEach((key, row) -> row.cells().keySet().stream()
                .filter(cell -> cell.equals(column.name()) || cell.startsWith(column.name() + "."))
                .forEach(cell -> addCell(column, cell, key, row, Optional.ofNullable(then.get(key)))));
    }

    private void addCell(DeclaredColumn column, String cell, String key, DeclaredRow row, Optional<DeclaredRow> then) {
        var id = declared.declaration().id(cell);
        var title = column.title() + ", " + key;
        var now = row.number(cell).orElseThrow();
        number(id, key, now, column.style(), title);
        if (column.is(DeclaredColumn.Trait.CHANGE)) {
            then.flatMap(before -> before.number(cell))
                    .ifPresent(before -> number(
                            id + CHANGE,
                            key,
                            now.subtract(before),
                            column.style().ofChange(),
                            title + ", ændring"));
        }
    }
}
