package dk.opfoelgning.change.claims;

import dk.opfoelgning.facts.Unit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The units that people write after a number, the longest name first.
public enum ClaimUnit {
    BILLIONS(9, "(?:mia\\.?|milliard(?:er)?)(?: ?(?:kr\\.?|kroner))?", Unit.KRONER),
    MILLIONS(6, "(?:mio\\.?|million(?:er)?)(?: ?(?:kr\\.?|kroner))?", Unit.KRONER),
    THOUSANDS(3, "(?:1\\.000 ?kr\\.?|t\\.? ?kr\\.?|tkr\\.?|tusind(?:e)? ?(?:kr\\.?|kroner))", Unit.KRONER),
    KRONER(0, "(?:kr\\.?|kroner)", Unit.KRONER),
    POINTS(0, "(?:procent-?point|%-?point|pct\\.?[ -]?point)", Unit.PERCENTAGE_POINTS),
    PERCENT(0, "(?:%|pct\\.?|procent)", Unit.PERCENT),
    CASES(0, "(?:særligt dyre |dyre |nye |flere |færre )?(?:enkelt)?sag(?:er|erne)?", Unit.CASES),
    /// A case is one citizen's.
    CITIZENS(0, "(?:nye )?borger(?:e|ne)?", Unit.CASES, Unit.PERSONS),
    PERSONS(0, "(?:fuldtids|brutto)?(?:ledige|personer|person|fuldtidspersoner)", Unit.PERSONS),
    PLACES(0, "(?:egne )?pladser(?:ne)?|plads", Unit.PLACES),
    INITIATIVES(0, "(?:nye )?initiativ(?:er|erne)?", Unit.INITIATIVES),
    ITEMS(0, "punkt(?:er|erne)?", Unit.ITEMS),
    /// What a head calls per cent may be a change of it.
    SHARE(0, "(?!)", Unit.PERCENT, Unit.PERCENTAGE_POINTS),
    /// Nothing that we know follows the number.
    NONE(0, "(?!)", Unit.values());

    private final int shift;
    private final Pattern written;
    private final Pattern inHead;
    private final Set<Unit> units;

    ClaimUnit(int shift, String written, Unit... units) {
        this.shift = shift;
        this.written = Pattern.compile(
                "[ \\n]*(?:" + written.replace(" ", "[ \\n]") + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.inHead = Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\d ?)" + this.written.pattern(), this.written.flags());
        this.units = Set.of(units);
    }

    /// How many places the decimal point of kroner moves left.
    public int shift() {
        return shift;
    }

    boolean fits(Unit unit) {
        return units.contains(unit);
    }

    /// Things that are counted have no decimals.
    boolean isCount() {
        return shift == 0 && this != KRONER && this != POINTS && this != PERCENT && this != SHARE && this != NONE;
    }

    /// @param end of its text
    record Written(ClaimUnit unit, int end) {}

    /// The unit that stands in a text from an index on; none has no length.
    static Written at(String text, int from) {
        return Arrays.stream(values())
                .flatMap(unit -> unit.lookingAt(text, from).stream())
                .findFirst()
                .orElse(new Written(NONE, from));
    }

    private Optional<Written> lookingAt(String text, int from) {
        var matcher = written.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(new Written(this, matcher.end())) : Optional.empty();
    }

    /// The unit that a table's head or caption names, as in `Udgift (mio. kr.)`; a number before it makes it a name.
    static ClaimUnit ofHead(String head) {
        return Arrays.stream(values())
                .filter(unit -> unit != CITIZENS && unit.inHead.matcher(head).find())
                .findFirst()
                .map(unit -> unit == PERCENT ? SHARE : unit)
                .orElse(NONE);
    }
}
