package dk.opfoelgning.facts;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Who did what, for the log.
///
/// @param period of the follow-up that it was done to
/// @param details in words; never a cell's value
public record Event(Instant at, String who, What what, Optional<Period> period, String details) {

    public enum What {
        RUN,
        APPROVE,
        DECISION,
        OVERRULE,
        DELETE,
        /// Somebody asked who a citizen is, or where one's rows are.
        FIND,
        /// Somebody logged in at the page, or tried to.
        LOGIN,
        /// Somebody was given a document, or all that one may see.
        DOWNLOAD,
        /// Somebody handed in extracts at the page.
        UPLOAD,
        /// Somebody was let in at the page, or is so no longer, or has another password.
        USER;

        /// As in the exported log.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
