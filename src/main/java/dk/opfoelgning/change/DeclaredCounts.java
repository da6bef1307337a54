package dk.opfoelgning.change;

import dk.opfoelgning.facts.Declaration.Trait;
import dk.opfoelgning.facts.DeclaredMeasure.Comparison;
import dk.opfoelgning.facts.DeclaredRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The smallest counts of citizens that a declared report's figures rest on.
///
/// Counted are the rows that count and those of the same group that do not, as they were last time too where the change
/// is told, and at the level of groups also how many more or fewer they are than last time: each could be found by
/// subtraction.
public final class DeclaredCounts {
    /// The end of the id of their figures.
    public static final String SMALLEST = "smallest_count";
    /// The level below the total.
    public static final String GROUPS = "groups";

    private DeclaredCounts() {}

    /// By level, none for a level without counts; empty for reports that are not about citizens.
    static Map<String, Integer> smallest(Declared declared) {
        var smallest = new TreeMap<String, Integer>();
        if (declared.declaration().is(Trait.ABOUT_CITIZENS)) {
            totals(declared).min().ifPresent(count -> smallest.put(DeclaredFigures.TOTAL, count));
            groups(declared).min().ifPresent(count -> smallest.put(GROUPS, count));
        }
        return smallest;
    }

    private static IntStream totals(Declared declared) {
        return slices(declared)
                .flatMapToInt(slice -> counts(slice, Part.all(declared)))
                .filter(count -> count > 0);
    }

    private static IntStream groups(Declared declared) {
        return slices(declared)
                .flatMapToInt(slice -> declared.groups().stream()
                        .map(group -> Part.of(declared, group))
                        .flatMapToInt(
                                part -> IntStream.concat(counts(slice, part), differences(declared, slice, part))))
                .filter(count -> count > 0);
    }

    private static Stream<Slice> slices(Declared declared) {
        return declared.declaration().measures().stream().flatMap(measure -> Slice.of(measure, declared).stream());
    }

    private static IntStream counts(Slice slice, Part part) {
        return slice.measure().comparison() == Comparison.SINCE_LAST
                ? IntStream.concat(counts(slice, part.rows()), counts(slice, part.before()))
                : counts(slice, part.rows());
    }

    private static IntStream counts(Slice slice, List<DeclaredRow> rows) {
        int counting = slice.matching(rows).size();
        return IntStream.of(counting, rows.size() - counting);
    }

    private static IntStream differences(Declared declared, Slice slice, Part part) {
        if (declared.before().isEmpty()) {
            return IntStream.empty();
        }
        int more = part.rows().size() - part.before().size();
        int moreCounting = slice.matching(part.rows()).size()
                - slice.matching(part.before()).size();
        return IntStream.of(Math.abs(moreCounting), Math.abs(more - moreCounting));
    }
}
