package dk.opfoelgning.change.quality;

import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.ExpiringGrant;
import dk.opfoelgning.facts.ForecastLine;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Placement;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/// The amount of a row that an extract's sum is made of, which its control file tells.
public final class ControlledMoney {
    private ControlledMoney() {}

    /// Of a placement its yearly amount, of a budget line what is expected to be spent, of a line with years all of
    /// them, but nothing of a forecast's memo line. Empty for other rows.
    public static Optional<Money> of(Object row) {
        return switch (row) {
            case Placement placement -> Optional.of(placement.yearlyAmount());
            case BudgetLine line -> Optional.of(line.expected());
            case Adjustment adjustment -> Optional.of(adjustment.amount());
            case Grant grant -> Optional.of(sum(grant.byYear().values()));
            case ExpiringGrant grant -> Optional.of(sum(grant.byYear().values()));
            case ForecastLine line -> Optional.of(ofForecast(line));
            default -> Optional.empty();
        };
    }

    /// Empty for rows that no sum is made of.
    public static Optional<Money> sum(Iterable<?> rows) {
        Optional<Money> sum = Optional.empty();
        for (var row : rows) {
            var amount = of(row);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = Optional.of(sum.orElse(Money.ZERO).plus(amount.get()));
        }
        return sum;
    }

    private static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    private static Money ofForecast(ForecastLine line) {
        return line.kind() == ForecastLine.Kind.MEMO
                ? Money.ZERO
                : Money.ofKroner(line.byYear().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
