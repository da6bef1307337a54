package dk.opfoelgning.extract.declared;

import dk.opfoelgning.extract.Repeats;
import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.extract.declared.DeclaredExtract.Place;
import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.DeclaredColumn;
import dk.opfoelgning.facts.DeclaredRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a declared extract.
final class DeclaredRows implements RowReader<DeclaredRow> {
    private final Declaration declaration;
    private final List<Place> places;
    private final List<Place> keys;
    private final Repeats<String> known = new Repeats<>();

    DeclaredRows(Declaration declaration, List<Place> places) {
        this.declaration = declaration;
        this.places = places;
        this.keys = places.stream()
                .filter(place -> place.column().is(DeclaredColumn.Trait.KEY))
                .toList();
    }

    @Override
    public @Nullable DeclaredRow read(Row row) {
        var cells = new HashMap<String, String>();
        for (var place : places) {
            var value = DeclaredCell.read(row, place, isGroup(place));
            if (value != null) {
                cells.put(place.title(), value);
            }
        }
        addYears(row, cells);
        reportRepeat(row, cells);
        return row.isSound() ? new DeclaredRow(cells) : null;
    }

    private void addYears(Row row, Map<String, String> cells) {
        declaration.columns().stream().filter(DeclaredColumn::isByYear).forEach(column -> row.knownAmountsByYear()
                .forEach((year, amount) -> cells.put(
                        DeclaredRow.ofYear(column.name(), year.toString()),
                        amount.kroner().toPlainString())));
    }

    /// Whether figures are told by what stands there.
    private boolean isGroup(Place place) {
        return declaration.groups().contains(place.title()) || keys.contains(place);
    }

    private void reportRepeat(Row row, Map<String, String> cells) {
        if (keys.isEmpty() || !row.isSound()) {
            return;
        }
        var key = String.join(
                "/",
                keys.stream()
                        .map(place -> cells.getOrDefault(place.title(), ""))
                        .toList());
        known.earlier(key, row.line())
                .ifPresent(line -> row.report(
                        keys.getFirst(),
                        Rule.DUPLICATE,
                        "samme nøgle står i linje " + line + "; ret den ene, eller slet den."));
    }
}
