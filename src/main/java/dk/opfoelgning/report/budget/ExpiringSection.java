package dk.opfoelgning.report.budget;

import dk.opfoelgning.change.ExpiringGrants;
import dk.opfoelgning.facts.ExpiringGrant;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.report.BudgetMaterial;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a budget follow-up says of the area's grants that end.
record ExpiringSection(BudgetMaterial budget, String area, int budgetYear) {

    Map<String, Object> view() {
        return Map.of(
                "raekker", rows(),
                "aar", years(),
                "iAar", endingThisYear(),
                "kommende", coming());
    }

    private List<Map<String, String>> rows() {
        return ExpiringGrants.numbered(budget.expiring()).entrySet().stream()
                .filter(entry -> isOfArea(entry.getValue()))
                .map(entry -> Map.of(
                        "gruppe", entry.getKey(), "tekst", entry.getValue().text()))
                .toList();
    }

    private List<ExpiringGrant> grants() {
        return budget.expiring().stream().filter(this::isOfArea).toList();
    }

    private boolean isOfArea(ExpiringGrant grant) {
        return grant.appropriationArea().equals(area);
    }

    private List<String> years() {
        return BudgetFollowUp.texts(grants().stream().flatMap(grant -> grant.byYear().keySet().stream()));
    }

    private List<String> endingThisYear() {
        return grants().stream()
                .filter(grant -> ExpiringGrants.endsWith(budgetYear, grant))
                .map(ExpiringGrant::text)
                .toList();
    }

    /// The first later year in which the budget holds less, and the last one that the extract tells of, if it differs
    /// then.
    private List<String> coming() {
        var changed = new TreeMap<>(ExpiringGrants.sums(grants()).tailMap(budgetYear + 1));
        changed.values().removeIf(Money.ZERO::equals);
        return changed.isEmpty()
                ? List.of()
                : BudgetFollowUp.texts(
                        changed.firstEntry()
                                        .getValue()
                                        .equals(changed.lastEntry().getValue())
                                ? Stream.of(changed.firstKey())
                                : Stream.of(changed.firstKey(), changed.lastKey()));
    }
}
