package dk.opfoelgning.change;

import static dk.opfoelgning.change.Tally.TOTAL;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The change of high-cost cases since a follow-up whose rows are no longer kept: what its figures tell, and not which
/// cases came, went or cost more.
public final class ChangeOfTotals {
    private ChangeOfTotals() {}

    /// @param known of both follow-ups
    public static List<Figure> figures(Period now, Period then, Figures known) {
        var sheet = new FigureSheet(now);
        change(HighCost.CASES, now, then, known)
                .ifPresent(cases -> sheet.cases(
                        "high_cost.change.cases",
                        TOTAL,
                        cases.longValueExact(),
                        HighCost.label("ændring i antal sager", TOTAL)));
        change(HighCost.EXPENDITURE, now, then, known)
                .ifPresent(money -> sheet.money(
                        "high_cost.change.expenditure",
                        TOTAL,
                        Money.ofKroner(money),
                        HighCost.label("ændring i udgift", TOTAL)));
        return sheet.figures();
    }

    private static Optional<BigDecimal> change(String id, Period now, Period then, Figures known) {
        return known.find(id, TOTAL, now).flatMap(after -> known.find(id, TOTAL, then)
                .map(before -> after.value().subtract(before.value())));
    }
}
