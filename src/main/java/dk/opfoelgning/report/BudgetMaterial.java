package dk.opfoelgning.report;

import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.ExpiringGrant;
import dk.opfoelgning.facts.ForecastLine;
import dk.opfoelgning.facts.Grant;
import java.util.List;

/// What budget follow-ups are made of.
///
/// @param lines the budget's, none without a budget
/// @param applications grants that are not in the corrected budget yet
public record BudgetMaterial(
        List<BudgetLine> lines,
        List<Grant> applications,
        List<Adjustment> adjustments,
        List<ExpiringGrant> expiring,
        List<ForecastLine> forecast) {

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
