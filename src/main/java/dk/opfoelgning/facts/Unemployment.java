package dk.opfoelgning.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A row of `ledighed`: full-time unemployed of one area in one month, as AUS08 gave it in that extract.
///
/// @param area AUS08's area code as text, leading zeros kept (`000`, `082`, `09`, `730`)
/// @param value per cent of the labour force or full-time persons; null where the source prints `..`
public record Unemployment(
        String area,
        UnemploymentMeasure measure,
        Period month,
        @Nullable BigDecimal value) {}
