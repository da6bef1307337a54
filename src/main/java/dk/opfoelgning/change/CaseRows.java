package dk.opfoelgning.change;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The cases behind the figures, one by one.
public final class CaseRows {
    private CaseRows() {}

    /// By citizen, read as they are asked for: no more than one citizen is in memory.
    ///
    /// @param then the earlier follow-up to compare with, empty when there is none
    public static Stream<CaseRow> of(CaseExtract now, Optional<CaseExtract> then) {
        Iterator<CitizenYear> citizensThen = then.map(CaseExtract::citizens).orElse(Collections.emptyIterator());
        var pairs = new CitizenPairs(citizensThen, now.citizens());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pairs, Spliterator.ORDERED), false)
                .flatMap(pair -> CaseRow.of(pair, then.isPresent()).stream());
    }
}
