package dk.opfoelgning.report;

import dk.opfoelgning.facts.FollowUp;
import java.util.Optional;

/// What became of the follow-up that another one is compared with.
///
/// @param state whether the committee saw it, or anyone
/// @param asKnown whether it counts as it is known now, and not as it was told
/// @param decision what the committee decided about it, as far as that is recorded
public record ComparedWith(FollowUp.State state, boolean asKnown, Optional<String> decision) {
    /// Nothing is known of it.
    public static ComparedWith nothing() {
        return new ComparedWith(FollowUp.State.BACKGROUND, false, Optional.empty());
    }
}
