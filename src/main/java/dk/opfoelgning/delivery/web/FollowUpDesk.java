package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Account;
import dk.opfoelgning.facts.Event;
import dk.opfoelgning.facts.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the page asks for what is stored and has things done, in somebody's name. It is open for a moment only, or as
/// long as a run goes on.
public interface FollowUpDesk {

    /// All follow-ups with documents, who may log in, and how runs went.
    Snapshot snapshot();

    /// Approves the draft that somebody looked at.
    ///
    /// @param edition of the follow-up
    /// @param manifest the SHA-256 of its manifest as it was looked at
    Answer approve(String edition, String manifest);

    /// Sends the mail that is due, or has it wait where the mail server is in trouble.
    Answer sendMail(Optional<String> trouble);

    /// Records what the committee decided about an approved follow-up.
    ///
    /// @param decision 1 to 1,000 characters without a CPR number
    Answer decide(String edition, String decision);

    /// Makes a period's follow-up, or a numbered correction of one that is approved.
    ///
    /// @param correction why it is corrected: 1 to 1,000 characters without a CPR number; empty where it is none
    /// @param overruled why a stop is let pass, by the gate's name: 1 to 1,000 characters without a CPR number
    Answer run(Period period, Optional<String> correction, Map<String, String> overruled);

    /// Lets somebody in whose name nobody has.
    Answer add(Account account);

    Answer changePassword(String name, String hash);

    Answer remove(String name);

    /// Adds to the log, in order.
    void log(List<Event> events);
}
