package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Approval;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.GateResult;
import dk.opfoelgning.facts.Meeting;
import dk.opfoelgning.facts.PastRun;
import dk.opfoelgning.facts.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is stored, as it was a moment ago.
///
/// @param followUps newest first
/// @param meetings where documents are on agendas, of all periods
/// @param runs newest first
/// @param halts the periods whose last run was stopped, newest first
/// @param centers that are known, in the order of documents
/// @param unsent mail that has not left
public record Snapshot(
        List<Known> followUps,
        List<Person> people,
        List<Meeting> meetings,
        List<PastRun> runs,
        List<Halt> halts,
        List<String> centers,
        List<Unsent> unsent,
        Watch watch) {

    /// A follow-up with documents.
    ///
    /// @param made when it was made last; empty where the log no longer knows
    /// @param gates what the quality gates found then
    /// @param decision what the committee decided about its period
    public record Known(
            FollowUp followUp,
            Optional<Instant> made,
            Optional<Approval> approval,
            List<GateResult> gates,
            Optional<String> decision) {}

    /// @param edition that it is about
    /// @param refused whether it is not tried again
    /// @param due when it is tried next
    /// @param code of the mail server's answer; blank without one
    public record Unsent(String edition, String address, boolean refused, Instant due, String code) {}

    /// @param stops what the quality gates of the period stopped; none where an earlier period did
    public record Halt(Period period, List<GateResult> stops) {}

    Optional<Known> followUp(String edition) {
        return followUps.stream()
                .filter(known -> known.followUp().edition().equals(edition))
                .findFirst();
    }

    /// Whether what counts for a period is approved, so that it can be corrected and not made again.
    boolean isApproved(Period period) {
        return approved(period).isPresent();
    }

    /// What stands approved for a period.
    Optional<Known> approved(Period period) {
        return followUps.stream()
                .filter(known -> known.followUp().period().equals(period)
                        && known.followUp().state() == FollowUp.State.APPROVED)
                .findFirst();
    }

    /// What counts in place of one that was corrected; empty for one that counts.
    Optional<Known> successor(Known known) {
        return Optional.of(known.followUp())
                .filter(followUp -> followUp.state() == FollowUp.State.SUPERSEDED)
                .flatMap(followUp -> approved(followUp.period()));
    }

    /// What counts for the last months before, newest first.
    List<Known> before(Known known, int most) {
        return followUps.stream()
                .filter(other -> other.followUp().state() != FollowUp.State.SUPERSEDED
                        && other.followUp().period().compareTo(known.followUp().period()) < 0)
                .limit(most)
                .toList();
    }

    Optional<Person> person(String name) {
        return people.stream().filter(person -> person.name().equals(name)).findFirst();
    }
}
