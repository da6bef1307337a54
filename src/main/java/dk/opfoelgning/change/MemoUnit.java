package dk.opfoelgning.change;

import dk.opfoelgning.facts.Unit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The unit that a memo line of a forecast names, as people write it.
public final class MemoUnit {
    private static final Map<String, Unit> OTHER_WORDS = Map.of(
            "",
            Unit.KRONER,
            "sag",
            Unit.CASES,
            "person",
            Unit.PERSONS,
            "borger",
            Unit.PERSONS,
            "borgere",
            Unit.PERSONS,
            "plads",
            Unit.PLACES,
            "%",
            Unit.PERCENT,
            "pct",
            Unit.PERCENT,
            "procent",
            Unit.PERCENT);

    private MemoUnit() {}

    /// Empty for a word that is no figure's unit.
    public static Optional<Unit> of(String word) {
        var known = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.word().equals(known))
                .findFirst()
                .or(() -> Optional.ofNullable(OTHER_WORDS.get(known)));
    }
}
