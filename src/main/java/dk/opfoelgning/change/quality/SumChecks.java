package dk.opfoelgning.change.quality;

import dk.opfoelgning.change.quality.Value.Amount;
import dk.opfoelgning.change.quality.Value.Change;
import dk.opfoelgning.change.quality.Value.Count;
import dk.opfoelgning.change.quality.Value.Month;
import dk.opfoelgning.change.quality.Value.Names;
import dk.opfoelgning.change.quality.Value.Words;
import dk.opfoelgning.facts.GateCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares rows, sums and centres with those of last time.
final class SumChecks {
    private SumChecks() {}

    static Finding of(GateCheck check, ExtractFacts.Sums now, ExtractFacts.Before before, BigDecimal limit) {
        return switch (check) {
            case ROWS -> rows(now, before, limit);
            case TOTAL -> total(now, before, limit);
            case CENTER_GONE -> gone(now.centers(), before);
            case CENTER_SPELLING -> misspelt(now.centers(), before);
            default -> throw new IllegalArgumentException("no comparison of sums: " + check);
        };
    }

    private static Finding rows(ExtractFacts.Sums now, ExtractFacts.Before before, BigDecimal limit) {
        long then = before.sums().rows();
        return then == 0
                ? Finding.notAsked(Checks.NOTHING_BEFORE)
                : change(rows(now.rows()), rows(then), Value.percent(now.rows() - then, then), before, limit);
    }

    static Count rows(long number) {
        return new Count(number, "række", "rækker");
    }

    private static Finding total(ExtractFacts.Sums now, ExtractFacts.Before before, BigDecimal limit) {
        var sum = now.money();
        var then = before.sums().money();
        if (sum.isEmpty() || then.isEmpty() || then.get().oere() == 0) {
            return Finding.notAsked(Checks.NOTHING_BEFORE);
        }
        var rise = sum.get().minus(then.get());
        return change(
                new Amount(sum.get()),
                new Amount(then.get()),
                Value.percent(rise.oere(), then.get().oere()),
                before,
                limit);
    }

    /// A change of exactly the limit passes.
    private static Finding change(
            Value now, Value then, BigDecimal percent, ExtractFacts.Before before, BigDecimal limit) {
        boolean isRise = percent.signum() > 0;
        return Finding.of(
                percent.abs().compareTo(limit) > 0,
                new Change(percent),
                Map.of(
                        "nu", now,
                        "sidst", then,
                        "hvornaar", new Month(before.period()),
                        "flere", new Words(isRise ? "flere" : "færre"),
                        "hoejere", new Words(isRise ? "højere" : "lavere")));
    }

    private static Finding gone(Set<String> now, ExtractFacts.Before before) {
        return names(
                before.sums().centers().stream()
                        .filter(center -> !now.contains(center))
                        .sorted()
                        .toList(),
                before);
    }

    private static Finding misspelt(Set<String> now, ExtractFacts.Before before) {
        var known = before.sums().centers();
        return names(
                now.stream()
                        .filter(center -> !known.contains(center))
                        .flatMap(center -> known.stream()
                                .filter(other -> OneLetter.apart(center, other))
                                .limit(1)
                                .map(other -> "»%s« ligner »%s«".formatted(center, other)))
                        .sorted()
                        .toList(),
                before);
    }

    private static Finding names(List<String> names, ExtractFacts.Before before) {
        return Finding.of(
                !names.isEmpty(),
                new Count(names.size(), "center", "centre"),
                Map.of("navne", new Names(names), "hvornaar", new Month(before.period())));
    }
}
