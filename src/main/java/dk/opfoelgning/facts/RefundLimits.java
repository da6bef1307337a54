package dk.opfoelgning.facts;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The refund limits of one year, lowest first.
public record RefundLimits(int year, Map<Bracket, Money> over) {

    public RefundLimits {
        over = new TreeMap<>(over);
    }

    /// The limits of a year, or empty when the year has none.
    public static Optional<RefundLimits> ofYear(int year, Collection<RefundLimit> limits) {
        var over = limits.stream()
                .filter(limit -> limit.year() == year)
                .collect(Collectors.toMap(RefundLimit::bracket, RefundLimit::over));
        return over.isEmpty() ? Optional.empty() : Optional.of(new RefundLimits(year, over));
    }

    /// The highest limit that a citizen's expenditure in the year exceeds; empty for no high-cost case.
    public Optional<Bracket> bracketOf(Money expenditure) {
        return over.entrySet().stream()
                .filter(limit -> expenditure.compareTo(limit.getValue()) > 0)
                .map(Map.Entry::getKey)
                .reduce((lower, higher) -> higher);
    }
}
