package dk.opfoelgning.change;

import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/// A breakdown as anyone may know it: counts to the nearest 5 and shares of the expenditure in whole per cent, so that
/// neither a number nor a change between two follow-ups tells of a citizen.
record OpenBreakdown(Breakdown exact, Tally.Sum all) {
    private static final int NEAREST = 5;
    /// What a rounded count may differ from the exact one.
    private static final int SLACK = NEAREST / 2;

    /// Nothing where the municipality's exact total beside the rounded parts would tell that a small one is not 0.
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

    /// Whether the others, each as large as its rounded count allows, leave something of the total to a small one.
    private boolean isBetrayed(String group) {
        long others = exact.groups().stream()
                .filter(other -> !other.equals(group))
                .mapToLong(other -> rounded(other) + SLACK)
                .sum();
        return rounded(group) == 0 && all.cases() > others;
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
