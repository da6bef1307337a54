package dk.opfoelgning.extract.limits;

import dk.opfoelgning.extract.Problem;
import dk.opfoelgning.extract.Problems;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.RefundLimit;
import java.util.Collection;

/// Checks that there are limits for a period to be classified by.
public final class LimitYears {
    private LimitYears() {}

    /// @param path of the file of limits, relative to the input folder
    public static void require(Period period, Collection<RefundLimit> limits, String path, Problems problems) {
        if (limits.stream().noneMatch(limit -> limit.year() == period.year())) {
            problems.add(new Problem(
                    path,
                    0,
                    null,
                    Rule.UNKNOWN_LIMITS,
                    "der er ingen refusionsgrænser for %d; tilføj årets tre grænser med kilde."
                            .formatted(period.year())));
        }
    }
}
