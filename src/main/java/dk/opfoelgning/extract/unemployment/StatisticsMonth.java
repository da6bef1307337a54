package dk.opfoelgning.extract.unemployment;

import dk.opfoelgning.facts.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/// Statistikbanken's way to write a month: `2026M04`.
final class StatisticsMonth {
    private static final Pattern FORM = Pattern.compile("((?:19|20|21)\\d{2})[Mm](0[1-9]|1[0-2])");

    private StatisticsMonth() {}

    static Optional<Period> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Period(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
