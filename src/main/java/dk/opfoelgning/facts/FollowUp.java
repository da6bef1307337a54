package dk.opfoelgning.facts;

import java.util.Locale;
import java.util.Optional;

/// A period's follow-up as it stands.
///
/// @param correction empty for the period's first one
/// @param baseline the earlier follow-up that it is compared with
/// @param basis why it is compared with that one
public record FollowUp(
        Period period, Optional<Correction> correction, Optional<Period> baseline, State state, Basis basis) {

    /// The period's first.
    public FollowUp(Period period, Optional<Period> baseline, State state, Basis basis) {
        this(period, Optional.empty(), baseline, state, basis);
    }

    /// Compared with the last one.
    public FollowUp(Period period, Optional<Period> baseline, State state) {
        this(period, baseline, state, Basis.LAST);
    }

    /// The same as the committee sees it.
    public FollowUp approved() {
        return new FollowUp(period, correction, baseline, State.APPROVED, basis);
    }

    /// A draft that is to take the place of this one.
    public FollowUp corrected(String reason) {
        return new FollowUp(period, Optional.of(new Correction(number() + 1, reason)), baseline, State.DRAFT, basis);
    }

    /// The same, compared with one that was named for it.
    public FollowUp comparedWith(Period chosen) {
        return new FollowUp(period, correction, Optional.of(chosen), state, Basis.CHOSEN);
    }

    /// Whether the committee sees it, or did until it was corrected.
    public boolean isFrozen() {
        return state == State.APPROVED || state == State.SUPERSEDED;
    }

    /// What tells it from all others, and its folder in the output: `2026-05`, or `2026-05-rettelse-1`.
    public String edition() {
        return period + correction.map(known -> "-rettelse-" + known.number()).orElse("");
    }

    private int number() {
        return correction.map(Correction::number).orElse(0);
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
        APPROVED,
        /// Approved, until a correction took its place.
        SUPERSEDED;

        /// As in `manifest.json`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
