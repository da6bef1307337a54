package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Event;
import java.util.List;

/// Where the page asks for what is stored and has things done, in somebody's name. It is open for a moment only.
public interface FollowUpDesk {

    /// All follow-ups with documents, newest first, and who may log in.
    Snapshot snapshot();

    /// Approves the draft that somebody looked at.
    ///
    /// @param edition of the follow-up
    /// @param manifest the SHA-256 of its manifest as it was looked at
    Answer approve(String edition, String manifest);

    /// Records what the committee decided about an approved follow-up.
    ///
    /// @param decision 1 to 1,000 characters without a CPR number
    Answer decide(String edition, String decision);

    /// Adds to the log, in order.
    void log(List<Event> events);
}
