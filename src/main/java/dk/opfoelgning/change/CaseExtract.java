package dk.opfoelgning.change;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Placement;
import dk.opfoelgning.facts.RefundLimits;
import java.util.Iterator;

/// A follow-up's case rows with the limits of its own year.
///
/// @param placements ordered by citizen in code-point order; read once
public record CaseExtract(Period period, RefundLimits limits, Iterator<Placement> placements) {

    Iterator<CitizenYear> citizens() {
        return new CitizenYears(placements, limits);
    }
}
