package dk.opfoelgning.report;

import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a follow-up's reports are made of.
///
/// @param sources what the figures were read from, by the extract's name
/// @param casesAsOf the day that the case extract is of, empty without one
/// @param budget the budget's lines, none without a budget
/// @param applications grants that are not in the corrected budget yet
public record Material(
        FollowUp followUp,
        Figures figures,
        Map<String, Origin> sources,
        Optional<LocalDate> casesAsOf,
        List<Meeting> meetings,
        List<BudgetLine> budget,
        List<Grant> applications,
        List<Adjustment> adjustments,
        Municipality municipality) {

    /// Where a document is on the agenda: its own line, else the one for all others of the period.
    Optional<Meeting> meeting(String document) {
        return lineOf(document).or(() -> lineOf("*"));
    }

    private Optional<Meeting> lineOf(String line) {
        return meetings.stream()
                .filter(meeting -> meeting.period().equals(followUp.period())
                        && meeting.document().equals(line))
                .findFirst();
    }
}
