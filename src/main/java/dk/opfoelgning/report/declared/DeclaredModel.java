package dk.opfoelgning.report.declared;

import dk.opfoelgning.change.Declared;
import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.DeclaredColumn;
import dk.opfoelgning.facts.DeclaredMeasure;
import dk.opfoelgning.facts.DeclaredRow;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.FigureUnits;
import dk.opfoelgning.report.Frame;
import dk.opfoelgning.report.Material;
import dk.opfoelgning.report.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What the template of a declared report sees.
record DeclaredModel(Material material, Declared declared) {
    private static final String CENTER = "center";

    /// A row of the extract.
    ///
    /// @param gruppe of its figures
    /// @param celler its texts by column, blank ones too
    public record RowView(String gruppe, Map<String, String> celler) {}

    /// @param gruppe of its figures
    public record GroupView(String gruppe, String navn, List<String> navne) {}

    /// @param id of its figures, without the year of those by year
    /// @param aar the years that it is told for
    /// @param iAlt whether it is told without a year too
    /// @param aendring whether its change since the last follow-up is told
    /// @param enhedAendring of the change: procentpoint where it is told in per cent
    public record FigureLine(
            String navn,
            String id,
            String titel,
            String enhed,
            List<String> aar,
            boolean iAlt,
            boolean aendring,
            String enhedAendring) {}

    /// @param tal whether its cells are figures; all others are texts
    public record ColumnView(
            String navn,
            String id,
            String titel,
            String enhed,
            boolean tal,
            List<String> aar,
            boolean aendring,
            String enhedAendring) {}

    /// @param more what the template sees besides
    static Report report(Material material, Declared declared, Map<String, Object> more) {
        var declaration = declared.declaration();
        var model = Frame.of(material, declaration.name());
        new DeclaredModel(material, declared).addTo(model);
        model.putAll(more);
        return new Report(
                declaration.name(), declaration.template(), declaration.classification(), declaration.formats(), model);
    }

    private Declaration declaration() {
        return declared.declaration();
    }

    private void addTo(Map<String, Object> model) {
        model.put("overskrift", declaration().title());
        model.put("kortOverskrift", declaration().shortTitle());
        model.computeIfPresent(
                "journalnr", (_, known) -> "".equals(known) ? declaration().journalNumber() : known);
        model.put("tallene", declaration().measures().stream().map(this::line).toList());
        model.put("kolonner", columns());
        model.put("raekker", rows());
        model.put("grupper", groups());
        model.put(
                "gruppetitler",
                groupColumns().stream().map(DeclaredColumn::title).toList());
        model.put("holderTilbage", declaration().hidesRows());
    }

    private FigureLine line(DeclaredMeasure measure) {
        return new FigureLine(
                measure.name(),
                declaration().id(measure.name()),
                measure.title(),
                FigureUnits.of(measure.style()),
                years(measure.name()),
                isKnown(measure.name()),
                measure.comparison() == DeclaredMeasure.Comparison.SINCE_LAST
                        && declared.before().isPresent(),
                FigureUnits.of(measure.style().ofChange()));
    }

    /// Of the follow-up's figures, so that a template asks only for those that there are.
    private List<String> years(String figure) {
        var prefix = declaration().id(figure) + ".";
        var years = new TreeSet<String>();
        material.figures().stream()
                .map(found -> found.id())
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .filter(rest -> rest.matches("\\d{4}"))
                .forEach(years::add);
        return List.copyOf(years);
    }

    private boolean isKnown(String figure) {
        return !material.figures().of(declaration().id(figure)).isEmpty();
    }

    private List<ColumnView> columns() {
        var figures = declaration().figureColumns();
        return declaration().columns().stream()
                .filter(column -> figures.contains(column) || !column.type().isNumber())
                .map(this::column)
                .toList();
    }

    private ColumnView column(DeclaredColumn column) {
        return new ColumnView(
                column.name(),
                declaration().id(column.name()),
                column.title(),
                column.type().isNumber() ? FigureUnits.of(column.style()) : "",
                column.type().isNumber(),
                column.isByYear() ? years(column.name()) : List.of(),
                column.is(DeclaredColumn.Trait.CHANGE) && declared.before().isPresent(),
                column.type().isNumber() ? FigureUnits.of(column.style().ofChange()) : "");
    }

    /// None where a public document may not tell of them.
    private List<RowView> rows() {
        return declaration().hidesRows()
                ? List.of()
                : declared.keyed().entrySet().stream()
                        .map(row -> new RowView(row.getKey(), cells(row.getValue())))
                        .toList();
    }

    private Map<String, String> cells(DeclaredRow row) {
        var cells = new LinkedHashMap<String, String>();
        declaration().columns().stream()
                .filter(column -> !column.type().isNumber())
                .forEach(column -> cells.put(column.name(), text(column, row.text(column.name()))));
        return cells;
    }

    private static String text(DeclaredColumn column, String cell) {
        if (cell.isEmpty() || !column.type().isTime()) {
            return cell;
        }
        return column.type() == DeclaredColumn.Type.DATE
                ? Danish.date(LocalDate.parse(cell))
                : Danish.period(Period.parse(cell));
    }

    private List<GroupView> groups() {
        return declared.groups().stream().sorted(order()).map(this::view).toList();
    }

    private GroupView view(Declared.Group group) {
        var columns = groupColumns();
        var names = Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                .map(i -> text(columns.get(i), group.names().get(i)))
                .toList();
        return new GroupView(group.key(), String.join(", ", names), names);
    }

    private List<DeclaredColumn> groupColumns() {
        return declaration().groups().stream()
                .flatMap(group -> declaration().column(group).stream())
                .toList();
    }

    /// The values of a column that come first: those that the declaration lists; centres stand as everywhere else.
    private List<String> first(DeclaredColumn column) {
        return column.allowed().isEmpty() && column.name().equals(CENTER) ? material.centers() : column.allowed();
    }

    /// As the declaration lists a column's values, else by name.
    private Comparator<Declared.Group> order() {
        var columns = groupColumns();
        return Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                .map(i -> Comparator.<Declared.Group, String>comparing(
                        group -> group.names().get(i), Danish.order(first(columns.get(i)))))
                .reduce(Comparator::thenComparing)
                .orElse((_, _) -> 0);
    }
}
