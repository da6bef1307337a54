package dk.opfoelgning.extract.declared;

import dk.opfoelgning.extract.Column;
import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.Heading;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Surroundings;
import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.DeclaredColumn;
import dk.opfoelgning.facts.DeclaredRow;
import java.util.ArrayList;
import java.util.List;

/// The extract of a declared report.
public record DeclaredExtract(Declaration declaration) implements ExtractKind<DeclaredRow> {

    /// @param ordinal its place among those that are not years
    record Place(DeclaredColumn column, int ordinal) implements Column {
        @Override
        public String title() {
            return column.name();
        }

        /// A whole column that may be blank may be absent.
        @Override
        public Presence presence() {
            return column.is(DeclaredColumn.Trait.REQUIRED) ? Presence.REQUIRED : Presence.OPTIONAL;
        }
    }

    @Override
    public String name() {
        return declaration.name();
    }

    @Override
    public List<Place> columns() {
        var places = new ArrayList<Place>();
        declaration.columns().stream()
                .filter(column -> !column.isByYear())
                .forEach(column -> places.add(new Place(column, places.size())));
        return places;
    }

    @Override
    public YearColumns yearColumns() {
        return declaration.columns().stream().anyMatch(DeclaredColumn::isByYear)
                ? YearColumns.AT_LEAST_ONE
                : YearColumns.NONE;
    }

    @Override
    public String rules() {
        return declaration.columns() + " " + declaration.groups();
    }

    @Override
    public RowReader<DeclaredRow> open(Heading heading, Surroundings surroundings) {
        return new DeclaredRows(declaration, columns());
    }
}
