package dk.opfoelgning.change.quality;

import dk.opfoelgning.facts.GateLimit;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/// What a sentence about a gate tells, to be printed in Danish by another stage.
public sealed interface Value {

    /// @param one the word after exactly one, with `many` after all else
    record Count(long number, String one, String many) implements Value {}

    /// A change in per cent of what was before.
    record Change(BigDecimal percent) implements Value {}

    /// A part in per cent of the whole.
    record Share(BigDecimal percent) implements Value {}

    record Amount(Money money) implements Value {}

    record Day(LocalDate day) implements Value {}

    record Month(Period month) implements Value {}

    record Age(long number, GateLimit.Unit unit) implements Value {}

    record Names(List<String> names) implements Value {}

    record Words(String text) implements Value {}

    /// @param whole not zero
    static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole).abs(), 6, RoundingMode.HALF_UP);
    }
}
