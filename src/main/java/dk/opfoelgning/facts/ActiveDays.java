package dk.opfoelgning.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How many days of a year a placement covers, its first and last day included.
public final class ActiveDays {
    private ActiveDays() {}

    /// @param end null while the placement goes on
    public static int in(int year, LocalDate start, @Nullable LocalDate end) {
        int first = start.getYear() < year ? 1 : dayOf(year, start);
        int last =
                end == null || end.getYear() > year ? LocalDate.of(year, 12, 31).getDayOfYear() : dayOf(year, end);
        return Math.max(0, last - first + 1);
    }

    /// A day after the year lies beyond its last day, one before it on day 0.
    private static int dayOf(int year, LocalDate date) {
        if (date.getYear() == year) {
            return date.getDayOfYear();
        }
        return date.getYear() < year ? 0 : 367;
    }
}
