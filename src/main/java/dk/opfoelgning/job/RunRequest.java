package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;
import java.util.List;
import java.util.Optional;

/// What to run.
///
/// @param baseline the earlier follow-up to compare with; empty for the one that the rule says
/// @param rule which one to compare with where none is named; empty for the settings'
/// @param correction why an approved follow-up is corrected, in Danish; empty where none is
/// @param accepted stops that are overruled
/// @param mail whether people are mailed
public record RunRequest(
        Period period,
        Optional<Period> baseline,
        Optional<BaselineRule> rule,
        Optional<String> correction,
        List<Acceptance> accepted,
        boolean mail) {

    /// By the settings.
    static RunRequest of(Period period, boolean mail) {
        return new RunRequest(period, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), mail);
    }

    /// @param gate its name
    public record Acceptance(String gate, String reason) {}
}
