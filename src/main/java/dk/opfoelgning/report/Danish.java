package dk.opfoelgning.report;

import dk.opfoelgning.facts.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Danish numbers, months and dates, whatever the machine's locale.
public final class Danish {
    /// U+2212, the true minus.
    static final String MINUS = "−";
    /// Between a number and its unit.
    public static final String NO_BREAK = "\u00a0";

    /// As a Danish dictionary has it: æ, ø and å last; and § 85 before § 107.
    public static final Comparator<String> ORDER =
            Comparator.comparing(Danish::sortable, Collator.getInstance(Locale.of("da", "DK")));
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST_NUMBER = 9;

    private static final Pattern DOUBLED_STOP = Pattern.compile("\\b(kr|pct|nr)\\.\\.(?!\\.)");

    private Danish() {}

    private static String sortable(String name) {
        return DIGITS.matcher(name)
                .replaceAll(digits ->
                        "0".repeat(Math.max(0, LONGEST_NUMBER - digits.group().length())) + digits.group());
    }

    /// Names as a list of settings has them, then all others by name.
    public static List<String> inOrder(Collection<String> names, List<String> first) {
        return names.stream().sorted(order(first)).toList();
    }

    /// Names of a list of settings first, in its order.
    public static Comparator<String> order(List<String> first) {
        return Comparator.<String>comparingInt(name -> first.contains(name) ? first.indexOf(name) : first.size())
                .thenComparing(ORDER);
    }

    /// Rounded half up, with full stops for thousands and a true minus: `−1.234,5`.
    public static String number(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        var digits = format(decimals).format(rounded.abs());
        return rounded.signum() < 0 ? MINUS + digits : digits;
    }

    /// `1.234`
    public static String whole(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    private static DecimalFormat format(int decimals) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    /// `maj 2026`, or `2022` for a whole year.
    public static String period(Period period) {
        return period.inDanish();
    }

    /// `maj`
    static String month(Period period) {
        return period.monthInDanish();
    }

    /// `31. maj 2026`
    public static String date(LocalDate date) {
        return "%d.%s%s%s%d"
                .formatted(date.getDayOfMonth(), NO_BREAK, Period.of(date).monthInDanish(), NO_BREAK, date.getYear());
    }

    /// An abbreviation's full stop ends the sentence too: `11,8 mio. kr.` and not `11,8 mio. kr..`
    public static String withoutDoubledStops(String text) {
        return DOUBLED_STOP.matcher(text).replaceAll("$1.");
    }

    /// With a capital first letter.
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
