package dk.opfoelgning.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Groups of figures about single rows: what the row belongs to and its number there, from 01.
final class Numbered {
    /// The group of a sum has this in the number's place.
    static final String TOTAL = "total";

    private Numbered() {}

    /// The rows by their group, in their order.
    static <T> Map<String, T> of(Collection<T> rows, Function<T, String> whole) {
        var numbers = new HashMap<String, Integer>();
        var numbered = new LinkedHashMap<String, T>();
        rows.forEach(row -> {
            var group = whole.apply(row);
            numbered.put("%s/%02d".formatted(group, numbers.merge(group, 1, Integer::sum)), row);
        });
        return numbered;
    }
}
