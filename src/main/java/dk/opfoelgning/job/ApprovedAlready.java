package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;
import java.util.List;

/// A follow-up that is approved was to be made again.
public final class ApprovedAlready extends RuntimeException {
    private final transient List<String> changed;

    /// @param changed the files that were replaced since it was told
    ApprovedAlready(Period period, List<String> changed) {
        super(
                "the follow-up of %1$s is approved and cannot be made again%2$s; correct it with: ./opfoelgning run --period %1$s --correction REASON"
                        .formatted(
                                period,
                                changed.isEmpty()
                                        ? ""
                                        : " though these files have changed: " + String.join(", ", changed)));
        this.changed = List.copyOf(changed);
    }

    /// The files that were replaced since it was told, relative to the input folder.
    public List<String> changed() {
        return changed;
    }
}
