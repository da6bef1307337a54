package dk.opfoelgning.extract;

import dk.opfoelgning.facts.Period;
import java.util.Set;

/// What a file is checked against besides itself.
///
/// @param period of the folder that the file lies in
/// @param documents names of the documents that there can be; none where they are not known
public record Surroundings(Period period, AreaSettings areas, Set<String> documents) {
    public Surroundings(Period period, AreaSettings areas) {
        this(period, areas, Set.of());
    }
}
