package dk.opfoelgning.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A report that a folder of templates declares in its `report.yml`: its extract, its figures and its documents.
///
/// @param name the folder's, and that of the extract and the documents; figures' ids begin with it
/// @param type of report in Java that makes it
/// @param template in the folder of templates
/// @param journalNumber where `moeder` has none, or blank
/// @param needs other extracts without which the report is left out
/// @param groups columns that figures are told by, at most two
/// @param settings what the type wants to know, by name
public record Declaration(
        String name,
        String type,
        String template,
        String title,
        String shortTitle,
        String journalNumber,
        Classification classification,
        Set<FileFormat> formats,
        Set<Role> roles,
        Set<Trait> traits,
        List<String> needs,
        List<DeclaredColumn> columns,
        List<String> groups,
        List<DeclaredMeasure> measures,
        Map<String, Setting> settings) {

    /// The file in a folder of templates that makes it a report.
    public static final String FILE = "report.yml";

    private static final String CITIZEN = "borger_id";

    /// The template of a folder without one.
    public static final String STANDARD_TEMPLATE = "standard.ftlh";

    public enum Trait {
        /// The period's own folder must hold the extract.
        REQUIRED,
        /// A period without the extract uses the newest earlier one.
        CARRIED_OVER,
        /// A row is about a citizen: small counts are kept out of public documents.
        ABOUT_CITIZENS
    }

    /// What a type of report is told.
    ///
    /// @param line of the file, from 1
    public record Setting(List<String> values, int line) {}

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /// The id of one of its figures.
    public String id(String figure) {
        return name + "." + figure;
    }

    public Optional<DeclaredColumn> column(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    /// Those that tell rows apart.
    public List<DeclaredColumn> keys() {
        return columns.stream()
                .filter(column -> column.is(DeclaredColumn.Trait.KEY))
                .toList();
    }

    /// The columns by which citizens are known: `borger_id`, and texts that tell rows about citizens apart.
    public List<String> citizenColumns() {
        return !is(Trait.ABOUT_CITIZENS)
                ? List.of()
                : columns.stream()
                        .filter(column -> column.type() == DeclaredColumn.Type.TEXT)
                        .filter(column -> column.is(DeclaredColumn.Trait.KEY)
                                || column.name().equals(CITIZEN))
                        .map(DeclaredColumn::name)
                        .filter(column -> !groups.contains(column))
                        .toList();
    }

    /// Columns whose single cells are figures: those with numbers, where no public document would tell of citizens.
    public List<DeclaredColumn> figureColumns() {
        return hidesRows()
                ? List.of()
                : columns.stream().filter(column -> column.type().isNumber()).toList();
    }

    /// Whether its documents may not show single rows.
    public boolean hidesRows() {
        return is(Trait.ABOUT_CITIZENS) && classification == Classification.OFFENTLIG;
    }

    /// How each of its figures is printed, by id.
    public Stream<Map.Entry<String, FigureStyle>> styles() {
        return Stream.concat(
                columns.stream()
                        .filter(column -> column.type().isNumber())
                        .map(column -> Map.entry(id(column.name()), column.style())),
                measures.stream().map(measure -> Map.entry(id(measure.name()), measure.style())));
    }

    /// A mistake in its file.
    ///
    /// @param line from 1
    /// @param expected what should have stood there, in Danish
    public DeclarationMistake mistake(int line, String expected) {
        return DeclarationMistake.at(file(), line, expected);
    }

    /// Relative to the folder of templates.
    public String file() {
        return name + "/" + FILE;
    }
}
