package dk.opfoelgning.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A row of `sager`: one offer to one citizen. A citizen's placements make up one case.
///
/// @param asOf the day that the extract is of
/// @param citizen the citizen's pseudonym
/// @param id unique in an extract
/// @param end the last day, or null while the placement goes on
/// @param dailyRate kroner a day, or null where the source has none
/// @param yearlyAmount net expected expenditure in the calendar year, never negative (serviceloven § 176)
public record Placement(
        LocalDate asOf,
        String citizen,
        String id,
        String center,
        String paragraph,
        String service,
        String offer,
        String providerType,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable Money dailyRate,
        Money yearlyAmount) {

    /// The same as if it were of another day.
    public Placement asOf(LocalDate day) {
        return new Placement(
                day, citizen, id, center, paragraph, service, offer, providerType, start, end, dailyRate, yearlyAmount);
    }
}
