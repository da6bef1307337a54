package dk.opfoelgning.job;

import dk.opfoelgning.change.RowSum;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Provenance;
import java.util.List;

/// Where the figures of one id come from.
///
/// @param formula how they are computed, in Danish sentences
/// @param parts the figures by what they were computed from
public record Explanation(FollowUp followUp, String id, String formula, List<Part> parts) {

    public record Part(Provenance provenance, List<Explained> figures) {}

    /// @param exact the value with all its decimals, and its unit
    /// @param printed the same as documents print it where they choose no other form
    /// @param rows that add up to the value; empty where it is no plain sum of stored rows
    /// @param shownIn how often each document shows it, as `orientering:3`; empty for none
    /// @param isOpen whether public documents may show it
    public record Explained(
            Figure figure, String exact, String printed, List<RowSum> rows, List<String> shownIn, boolean isOpen) {}
}
