package dk.opfoelgning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What centres have is what their control area has, in any budget.
class BudgetSumsTest {
    private static final Period MAY = Period.parse("2026-05");
    private static final Period MARCH = Period.parse("2026-03");

    /// @param then the budget of an earlier follow-up, of other centres in part
    private record Budgets(List<BudgetLine> then, List<BudgetLine> now) {}

    static List<Budgets> fiftyBudgets() {
        return IntStream.range(0, 50)
                .mapToObj(seed -> {
                    var random = new Random(seed);
                    return new Budgets(lines(random, "2026-03-31"), lines(random, "2026-05-31"));
                })
                .toList();
    }

    private static List<BudgetLine> lines(Random random, String asOf) {
        var lines = new ArrayList<BudgetLine>();
        int count = 1 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            lines.add(new BudgetLine(
                    LocalDate.parse(asOf),
                    "Område " + random.nextInt(2),
                    random.nextBoolean() ? "Service" : "Anlæg",
                    "Center " + random.nextInt(6),
                    "5.38.50",
                    "1",
                    money(random),
                    money(random),
                    money(random),
                    money(random),
                    money(random),
                    money(random)));
        }
        return lines;
    }

    /// Incomes as well, to the øre.
    private static Money money(Random random) {
        return new Money(random.nextLong(-9_000_000_000L, 90_000_000_000L));
    }

    @ParameterizedTest
    @MethodSource("fiftyBudgets")
    void theSumOverCentresEqualsTheTotal(Budgets budgets) {
        var all = new ArrayList<>(BudgetResults.figures(MAY, budgets.now(), List.of(), List.of()));
        all.addAll(Spending.figures(MAY, budgets.now(), Optional.empty()));
        all.addAll(BudgetChanges.figures(MAY, budgets.now(), MARCH, budgets.then()));
        var figures = new Figures(all);
        assertFalse(figures.of("budget.result_before.change").isEmpty());
        assertSums(figures, "budget.corrected", "budget.corrected");
        assertSums(figures, "budget.expected", "budget.expected_before");
        assertSums(figures, "budget.result", "budget.result_before");
        assertSums(figures, "budget.transfers", "budget.transfers");
        assertSums(figures, "budget.spent", "budget.spent");
        assertSums(figures, "budget.result.change", "budget.result_before.change");
    }

    /// Groups are area/control for a total and area/control/centre for a centre.
    private static void assertSums(Figures figures, String ofCenters, String ofAll) {
        for (var total : figures.of(ofAll)) {
            if (total.group().split("/").length == 2) {
                var sum = figures.of(ofCenters).stream()
                        .filter(figure -> figure.about().equals(total.about())
                                && figure.group().startsWith(total.group() + "/"))
                        .map(Figure::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(0, total.value().compareTo(sum), ofAll + " of " + total.group());
            }
        }
    }
}
