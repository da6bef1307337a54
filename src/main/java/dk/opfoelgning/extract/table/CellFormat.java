package dk.opfoelgning.extract.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/// How a spreadsheet shows a number, as far as it changes what the number means.
///
/// @param zeros how many digits are shown at least
/// @param firstDay the day that a date counts from
record CellFormat(CellKind kind, int zeros, LocalDate firstDay) {
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);
    private static final double HALF_SECOND = 0.5 / 86_400;
    private static final int LONGEST = 400;

    /// Text in a pattern, which says nothing of the number.
    private static final Pattern NO_SIGN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

    private static final int LAST_DAY = 2_958_465;
    private static final LocalDate FIRST_DAY_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_1904 = LocalDate.of(1904, 1, 1);

    /// Excel takes 1900 for a leap year: days before this one are counted from a day later.
    private static final int LEAP_DAY_1900 = 60;

    static CellFormat of(int index, String pattern, boolean from1904) {
        return new CellFormat(kind(index, pattern), zeros(pattern), from1904 ? FIRST_DAY_1904 : FIRST_DAY_1900);
    }

    private static CellKind kind(int index, String pattern) {
        if (DateUtil.isADateFormat(index, pattern)) {
            return CellKind.DATE;
        }
        return NO_SIGN.matcher(pattern).replaceAll("").contains("%") ? CellKind.PERCENT : CellKind.NUMBER;
    }

    /// `000` and `000000-0000` show leading zeros, `0`, `0.00` and `#,##0` do not.
    private static int zeros(String pattern) {
        var shown = pattern.split(";", 2)[0].replaceAll("[\\\\\"\\- ]", "");
        return shown.matches("0{2,}") ? shown.length() : 0;
    }

    String text(BigDecimal number) {
        return switch (kind) {
            case DATE -> date(number);
            case PERCENT -> number(number.movePointRight(2));
            default -> number(number);
        };
    }

    private String number(BigDecimal number) {
        var rounded = number.round(PRECISION).stripTrailingZeros();
        var text = rounded.toPlainString().replace('.', ',');
        return rounded.scale() <= 0 && rounded.signum() >= 0
                ? "0".repeat(Math.max(0, zeros - text.length())) + text
                : text;
    }

    /// A time just before midnight is the next day, since spreadsheets store dates with a rounding error.
    private String date(BigDecimal number) {
        long day = (long) Math.floor(number.doubleValue() + HALF_SECOND);
        if (day < 0 || day > LAST_DAY) {
            return number(number);
        }
        boolean isBeforeLeapDay = firstDay.equals(FIRST_DAY_1900) && day < LEAP_DAY_1900;
        return firstDay.plusDays(isBeforeLeapDay ? day + 1 : day).toString();
    }

    static boolean isSensible(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() < LONGEST;
    }
}
