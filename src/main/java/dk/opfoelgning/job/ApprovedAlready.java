package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;

/// A follow-up that is approved was to be made again.
public final class ApprovedAlready extends RuntimeException {
    ApprovedAlready(Period period) {
        super(
                "the follow-up of %1$s is approved and cannot be made again; correct it with: ./opfoelgning run --period %1$s --correction REASON"
                        .formatted(period));
    }
}
