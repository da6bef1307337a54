package dk.opfoelgning.extract.declared;

import dk.opfoelgning.facts.GateCheck;
import dk.opfoelgning.facts.GateLimit;
import dk.opfoelgning.facts.GateLimit.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads limits such as `20 %`, `12,5 %`, `45 dage` and `3 måneder`.
final class Limits {
    private static final Pattern LIMIT = Pattern.compile("(\\d{1,4}(?:,\\d{1,2})?) ?(\\S+)");
    private static final Map<String, Unit> UNITS = Map.of(
            "%", Unit.PERCENT,
            "dag", Unit.DAYS,
            "dage", Unit.DAYS,
            "måned", Unit.MONTHS,
            "måneder", Unit.MONTHS,
            "gange", Unit.TIMES);
    /// Smaller rises are not looked at.
    private static final BigDecimal FEWEST_TIMES = BigDecimal.TWO;

    private Limits() {}

    static GateLimit of(Entry entry, GateCheck check) {
        var unit = check.unit().orElseThrow(() -> entry.unlike("en kontrol, der har en grænse; denne har ingen"));
        var written = LIMIT.matcher(entry.text());
        if (!written.matches() || UNITS.get(written.group(2)) != unit) {
            throw entry.unlike("en grænse i %1$s, som 10 %1$s".formatted(unit.word()));
        }
        var value = new BigDecimal(written.group(1).replace(',', '.'));
        if (unit == Unit.TIMES && value.compareTo(FEWEST_TIMES) < 0) {
            throw entry.unlike("en grænse på mindst 2 gange");
        }
        return new GateLimit(value, unit);
    }
}
