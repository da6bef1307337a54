package dk.opfoelgning.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// What a figure is about: a month, or a whole year of published history, which stands at that year's December.
///
/// @param month 1 to 12, or 0 for the whole year
public record Period(int year, int month) implements Comparable<Period> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2]))?");
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::lastDay).thenComparing(Period::month);

    public Period {
        if (month < 0 || month > 12) {
            throw new IllegalArgumentException("month must be 0 to 12");
        }
    }

    /// Reads `2026-05` or `2022`.
    ///
    /// @throws IllegalArgumentException if the text has neither form
    public static Period parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a period is written 2026-05, or 2022 for a whole year");
        }
        return new Period(
                Integer.parseInt(matcher.group(1)), matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)));
    }

    public static Period of(LocalDate day) {
        return new Period(day.getYear(), day.getMonthValue());
    }

    public static boolean isMonth(String text) {
        return FORM.matcher(text).matches() && text.length() == 7;
    }

    public boolean isYear() {
        return month == 0;
    }

    /// `maj`
    public String monthInDanish() {
        return MONTHS.get(month - 1);
    }

    /// `maj 2026`, or `2022` for a whole year; the space does not break.
    public String inDanish() {
        return isYear() ? toString() : monthInDanish() + "\u00a0" + year;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, isYear() ? 1 : month, 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, isYear() ? 12 : month).atEndOfMonth();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /// The month this many months later, or earlier when negative.
    public Period plusMonths(int months) {
        return of(lastDay().withDayOfMonth(1).plusMonths(months));
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return isYear() ? "%04d".formatted(year) : YearMonth.of(year, month).toString();
    }
}
