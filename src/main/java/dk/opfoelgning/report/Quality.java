package dk.opfoelgning.report;

import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.Overruling;
import dk.opfoelgning.facts.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// What the quality gates of a follow-up found.
///
/// @param results in the order of their declaration
/// @param earlier those of the last follow-ups before
public record Quality(List<GateResult> results, SortedMap<Period, List<GateResult>> earlier) {
    private static final String OVERRULED = "%s Kontrollen er overrulet med begrundelsen: »%s«.";

    /// Nothing was judged.
    public static Quality unknown() {
        return new Quality(List.of(), Collections.emptySortedMap());
    }

    /// What documents with an extract's figures say of it, by the extract's name. Who overruled is no public matter.
    Map<String, List<String>> notes() {
        return results.stream()
                .filter(GateResult::warns)
                .collect(Collectors.groupingBy(
                        GateResult::extract, Collectors.mapping(Quality::note, Collectors.toList())));
    }

    private static String note(GateResult result) {
        return result.overruling()
                .map(Overruling::reason)
                .map(reason -> OVERRULED.formatted(result.note(), reason))
                .orElse(result.note());
    }
}
