package dk.opfoelgning.change;

import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/// A breakdown as anyone may know it: counts to the nearest 5 and shares of the expenditure in whole per cent, so that
/// neither a number nor a change between two follow-ups tells of a citizen.
///
/// @param limit the largest count that nobody may know of
record OpenBreakdown(Breakdown exact, Tally.Sum all, int limit) {
    private static final int NEAREST = 5;
    /// What a rounded count may differ from the exact one.
    private static final int SLACK = NEAREST / 2;

    /// Nothing where the municipality's exact total beside the rounded parts would tell too much of one of them.
    void tell(FigureSheet sheet) {
        if (exact.groups().stream().noneMatch(this::isBetrayed)) {
            exact.groups().forEach(group -> tellCases(sheet, group));
            withShare().forEach(group -> tellShare(sheet, group));
        }
    }

    /// A share only where there are cases to share it. Where one is left out, the smallest of the others is too, or the
    /// first could be found by subtraction.
    private List<String> withShare() {
        var smallestFirst = exact.groups().stream()
                .filter(group -> rounded(group) > 0)
                .sorted(Comparator.comparing(group -> exact.of(group).money()))
                .toList();
        boolean isAnyLeftOut = exact.groups().stream()
                .anyMatch(
                        group -> rounded(group) == 0 && !exact.of(group).money().equals(Money.ZERO));
        return isAnyLeftOut && !smallestFirst.isEmpty()
                ? smallestFirst.subList(1, smallestFirst.size())
                : smallestFirst;
    }

    /// Whether the total, and what the others can be at least and at most, tell how many there are, which would tell
    /// the change from another month as well, or that there are few.
    private boolean isBetrayed(String group) {
        var others =
                exact.groups().stream().filter(other -> !other.equals(group)).toList();
        long least = Math.max(least(group), all.cases() - sum(others, this::most));
        long most = Math.min(most(group), all.cases() - sum(others, this::least));
        return !others.isEmpty() && (least == most || least > 0 && most <= limit);
    }

    private static long sum(List<String> groups, ToLongFunction<String> count) {
        return groups.stream().mapToLong(count).sum();
    }

    private long least(String group) {
        return Math.max(0, rounded(group) - SLACK);
    }

    private long most(String group) {
        return rounded(group) + SLACK;
    }

    private void tellCases(FigureSheet sheet, String group) {
        sheet.cases(
                exact.dimension().figure("cases_rounded"),
                group,
                rounded(group),
                Breakdown.label("antal sager afrundet til nærmeste 5", group));
    }

    private void tellShare(FigureSheet sheet, String group) {
        sheet.number(
                exact.dimension().figure("share_rounded"),
                group,
                share(group),
                Unit.PERCENT,
                Breakdown.label("andel af udgiften i hele procent", group));
    }

    private long rounded(String group) {
        return (exact.of(group).cases() + SLACK) / NEAREST * NEAREST;
    }

    private BigDecimal share(String group) {
        return exact.of(group)
                .money()
                .kroner()
                .movePointRight(2)
                .divide(all.money().kroner(), 0, RoundingMode.HALF_UP);
    }
}
