package dk.opfoelgning.report;

import java.util.Optional;

/// What became of the follow-up that another one is compared with.
///
/// @param approved whether it is what the committee saw
/// @param decision what the committee decided about it, as far as that is recorded
public record ComparedWith(boolean approved, Optional<String> decision) {
    /// Nothing is known of it.
    public static ComparedWith nothing() {
        return new ComparedWith(false, Optional.empty());
    }
}
