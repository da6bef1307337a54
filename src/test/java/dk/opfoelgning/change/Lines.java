package dk.opfoelgning.change;

import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.math.BigDecimal;
import java.time.LocalDate;

/// Invented lines of a budget, and what figures say of it.
final class Lines {
    private Lines() {}

    /// A line with nothing in it.
    ///
    /// @param group as its centre's figures have it, as `Social/Service/Aks`
    static BudgetLine line(String asOf, String group) {
        var names = group.split("/");
        var none = Money.ZERO;
        return new BudgetLine(
                LocalDate.parse(asOf),
                names[0],
                names[1],
                names[2],
                "5.38.50",
                "1",
                none,
                none,
                none,
                none,
                none,
                none);
    }

    static BudgetLine spent(String corrected, String spent, BudgetLine line) {
        return with(money(corrected), money(spent), line.expected(), line);
    }

    static BudgetLine expected(String corrected, String expected, BudgetLine line) {
        return with(money(corrected), line.spent(), money(expected), line);
    }

    private static BudgetLine with(Money corrected, Money spent, Money expected, BudgetLine line) {
        return new BudgetLine(
                line.asOf(),
                line.appropriationArea(),
                line.controlArea(),
                line.center(),
                line.function(),
                line.accountType(),
                line.original(),
                line.supplementary(),
                corrected,
                spent,
                expected,
                line.transfers());
    }

    static Money money(String kroner) {
        return Money.ofKroner(new BigDecimal(kroner));
    }

    static String value(Figures figures, String id, String group, Period about) {
        return figures.find(id, group, about)
                .map(Figure::value)
                .map(BigDecimal::toString)
                .orElse("none");
    }
}
