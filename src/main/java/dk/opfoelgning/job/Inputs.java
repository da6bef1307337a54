package dk.opfoelgning.job;

import dk.opfoelgning.history.StoredExtract;
import dk.opfoelgning.history.Use;
import dk.opfoelgning.history.UsedExtract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a follow-up is made of.
///
/// @param own by the extract's name
/// @param before the extracts of the follow-up that it is compared with, by name
/// @param lastYear the budgets of the year before: of the same month and of December, or none
/// @param revisions what has come since earlier follow-ups were told, of their periods
record Inputs(
        Map<String, StoredExtract> own,
        Map<String, StoredExtract> before,
        List<StoredExtract> lastYear,
        List<StoredExtract> revisions) {

    /// Without anything to compare with.
    static Inputs alone(Map<String, StoredExtract> own) {
        return new Inputs(own, Map.of(), List.of(), List.of());
    }

    static Inputs of(List<UsedExtract> used) {
        return new Inputs(
                byName(used, Use.OWN),
                byName(used, Use.BEFORE),
                extracts(used, Use.LAST_YEAR).toList(),
                extracts(used, Use.REVISION).toList());
    }

    private static Map<String, StoredExtract> byName(List<UsedExtract> used, Use use) {
        var byName = new TreeMap<String, StoredExtract>();
        extracts(used, use).forEach(extract -> byName.put(extract.kind(), extract));
        return byName;
    }

    private static Stream<StoredExtract> extracts(List<UsedExtract> used, Use use) {
        return used.stream().filter(each -> each.use() == use).map(UsedExtract::extract);
    }

    List<UsedExtract> used() {
        return Stream.of(
                        used(Use.OWN, own.values().stream()),
                        used(Use.BEFORE, before.values().stream()),
                        used(Use.LAST_YEAR, lastYear.stream()),
                        used(Use.REVISION, revisions.stream()))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<UsedExtract> used(Use use, Stream<StoredExtract> extracts) {
        return extracts.map(extract -> new UsedExtract(use, extract));
    }

    Optional<StoredExtract> own(Kept<?> source) {
        return Optional.ofNullable(own.get(source.name()));
    }

    Optional<StoredExtract> before(Kept<?> source) {
        return Optional.ofNullable(before.get(source.name()));
    }
}
