package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Approval;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.GateResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is stored, as it was a moment ago.
///
/// @param followUps newest first
public record Snapshot(List<Known> followUps, List<Person> people) {

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

    Optional<Known> followUp(String edition) {
        return followUps.stream()
                .filter(known -> known.followUp().edition().equals(edition))
                .findFirst();
    }

    Optional<Person> person(String name) {
        return people.stream().filter(person -> person.name().equals(name)).findFirst();
    }
}
