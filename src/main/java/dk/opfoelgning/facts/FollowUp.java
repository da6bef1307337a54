package dk.opfoelgning.facts;

import java.util.Locale;
import java.util.Optional;

/// A period's follow-up as it stands.
///
/// @param baseline the earlier follow-up that it is compared with
public record FollowUp(Period period, Optional<Period> baseline, State state) {

    public enum State {
        /// Taken in as something to compare with; no documents were made.
        BACKGROUND,
        DRAFT,
        APPROVED;

        /// As in `manifest.json`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
