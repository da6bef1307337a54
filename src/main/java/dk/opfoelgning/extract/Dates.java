package dk.opfoelgning.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Reads `31-05-2026` and `2026-05-31` straight from a buffer; days seen before cost no object.
final class Dates {
    private static final int LENGTH = 10;
    private static final int NOT_DIGITS = -1;
    private static final int POOL = 1 << 13;

    private final @Nullable LocalDate[] pool = new @Nullable LocalDate[POOL];

    /// @return null for what isn't a day of the calendar from 1900 on; some systems end what goes on with 31-12-9999
    @Nullable
    LocalDate parse(char[] text, int start, int end) {
        if (end - start != LENGTH) {
            return null;
        }
        if (text[start + 2] == '-' && text[start + 5] == '-') {
            return day(number(text, start + 6, 4), number(text, start + 3, 2), number(text, start, 2));
        }
        if (text[start + 4] == '-' && text[start + 7] == '-') {
            return day(number(text, start, 4), number(text, start + 5, 2), number(text, start + 8, 2));
        }
        return null;
    }

    private @Nullable LocalDate day(int year, int month, int day) {
        if (year < Spelling.FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) {
            return null;
        }
        int slot = (year * 372 + month * 31 + day) & POOL - 1;
        var pooled = pool[slot];
        if (pooled == null || !isDay(pooled, year, month, day)) {
            pooled = LocalDate.of(year, month, day);
            pool[slot] = pooled;
        }
        return pooled;
    }

    private static int lastDay(int year, int month) {
        return month == 2
                ? YearMonth.of(year, 2).lengthOfMonth()
                : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static boolean isDay(LocalDate date, int year, int month, int day) {
        return date.getDayOfMonth() == day && date.getMonthValue() == month && date.getYear() == year;
    }

    private static int number(char[] text, int start, int length) {
        int number = 0;
        for (int i = start; i < start + length; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return NOT_DIGITS;
            }
            number = 10 * number + text[i] - '0';
        }
        return number;
    }
}
