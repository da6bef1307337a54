package dk.opfoelgning.change;

import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Forbrug indtil nu: what is spent by the budget's day, beside what an even spending, or last year's, would be.
public final class Spending {
    private static final int MONTHS = 12;

    private final FigureSheet sheet;
    private final LocalDate asOf;
    private final Optional<LastYear> lastYear;

    private Spending(Period period, LocalDate asOf, Optional<LastYear> lastYear) {
        this.sheet = new FigureSheet(period);
        this.asOf = asOf;
        this.lastYear = lastYear;
    }

    /// @param byThen the budget of the same day last year
    /// @param whole the budget of the end of last year
    public record LastYear(Collection<BudgetLine> byThen, Collection<BudgetLine> whole) {

        private boolean isLastYearOf(LocalDate day) {
            return !byThen.isEmpty()
                    && !whole.isEmpty()
                    && BudgetResults.asOf(byThen).equals(aYearBefore(day))
                    && BudgetResults.asOf(whole).equals(LocalDate.of(day.getYear() - 1, Month.DECEMBER, 31));
        }

        /// A month's end stays one, also in February of a leap year.
        private static LocalDate aYearBefore(LocalDate day) {
            var before = day.minusYears(1);
            return day.getDayOfMonth() == day.lengthOfMonth() ? before.withDayOfMonth(before.lengthOfMonth()) : before;
        }
    }

    /// What is spent in each control area and by each centre, its share of the corrected budget in percent, what an
    /// even spending over the year would be by then, and what last year's would be of this year's budget.
    ///
    /// @param lastYear its profile is left out when its days are not those that it takes
    public static List<Figure> figures(Period period, Collection<BudgetLine> lines, Optional<LastYear> lastYear) {
        var asOf = BudgetResults.asOf(lines);
        var spending = new Spending(period, asOf, lastYear.filter(year -> year.isLastYearOf(asOf)));
        ControlArea.all(lines, List.of(), List.of()).stream()
                .map(area -> ControlledBudget.of(area, lines))
                .forEach(spending::tell);
        return spending.sheet.figures();
    }

    private void tell(ControlledBudget budget) {
        budget.byGroup().forEach(this::tell);
        lastYear.ifPresent(year -> tellProfile(
                budget,
                ControlledBudget.of(budget.area(), year.byThen()).sums().spent(),
                ControlledBudget.of(budget.area(), year.whole()).sums().spent()));
    }

    private void tell(String group, BudgetSums sums) {
        sheet.ofGroup("budget.spent", group, sums.spent(), "forbrug indtil nu");
        sheet.share(
                "budget.spent_share",
                group,
                sums.spent().kroner(),
                sums.corrected().kroner(),
                FigureSheet.labelled(group, "forbrug indtil nu i procent af det korrigerede budget"));
        var linear = linear(sums.corrected());
        sheet.ofGroup("budget.spent_linear", group, linear, "forbrug ved jævn fordeling over året");
        sheet.ofGroup("budget.spent_ahead", group, sums.spent().minus(linear), "forbrug ud over jævn fordeling");
    }

    private Money linear(Money budget) {
        return part(
                budget,
                BigDecimal.valueOf((long) (asOf.getMonthValue() - 1) * asOf.lengthOfMonth() + asOf.getDayOfMonth()),
                BigDecimal.valueOf((long) MONTHS * asOf.lengthOfMonth()));
    }

    private void tellProfile(ControlledBudget budget, Money byThen, Money whole) {
        if (!whole.equals(Money.ZERO)) {
            var profile = part(budget.sums().corrected(), byThen.kroner(), whole.kroner());
            sheet.ofGroup("budget.spent_profile", budget.area().group(), profile, "forbrug med sidste års profil");
        }
    }

    /// Rounded half up to the øre.
    private static Money part(Money budget, BigDecimal numerator, BigDecimal denominator) {
        return Money.ofKroner(budget.kroner().multiply(numerator).divide(denominator, 2, RoundingMode.HALF_UP));
    }
}
