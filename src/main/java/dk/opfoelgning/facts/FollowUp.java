package dk.opfoelgning.facts;

import java.util.Locale;
import java.util.Optional;

/// A period's follow-up as it stands.
///
/// @param baseline the earlier follow-up that it is compared with
/// @param basis why it is compared with that one
public record FollowUp(Period period, Optional<Period> baseline, State state, Basis basis) {

    /// Compared with the last one.
    public FollowUp(Period period, Optional<Period> baseline, State state) {
        this(period, baseline, state, Basis.LAST);
    }

    /// The same as the committee sees it.
    public FollowUp approved() {
        return new FollowUp(period, baseline, State.APPROVED, basis);
    }

    public enum Basis {
        /// The last follow-up.
        LAST,
        SAME_MONTH_LAST_YEAR,
        /// The last follow-up, since the one of a year ago that was asked for is not known.
        LAST_FOR_LACK_OF_A_YEAR_AGO,
        /// Named for the run.
        CHOSEN
    }

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
