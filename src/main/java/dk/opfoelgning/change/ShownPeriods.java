package dk.opfoelgning.change;

import dk.opfoelgning.facts.Period;
import java.util.Collection;
import java.util.List;
import java.util.SequencedCollection;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which of the known periods the two tables of development show.
public final class ShownPeriods {
    private ShownPeriods() {}

    /// The quarter ends of last year and this year, then the last months, as far as they are known.
    ///
    /// @param lastMonths how many months up to now are shown in any case, at least 1
    public static SequencedCollection<Period> months(Collection<Period> known, Period now, int lastMonths) {
        var shown = new TreeSet<Period>();
        known.stream()
                .filter(period -> !period.isYear() && period.compareTo(now) <= 0)
                .filter(period ->
                        isQuarterEndOfThisOrLastYear(period, now) || period.compareTo(now.plusMonths(-lastMonths)) > 0)
                .forEach(shown::add);
        return shown;
    }

    private static boolean isQuarterEndOfThisOrLastYear(Period period, Period now) {
        return period.month() % 3 == 0 && period.year() >= now.year() - 1;
    }

    /// One period a year: a finished year's December (or the year as published), then now.
    public static List<Period> years(Collection<Period> known, Period now) {
        var byYear = new TreeMap<Integer, Period>();
        known.stream()
                .filter(period -> period.year() < now.year() && (period.isYear() || period.month() == 12))
                .sorted()
                .forEach(period -> byYear.put(period.year(), period));
        byYear.put(now.year(), now);
        return List.copyOf(byYear.values());
    }
}
