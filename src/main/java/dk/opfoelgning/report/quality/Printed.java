package dk.opfoelgning.report.quality;

import dk.opfoelgning.change.quality.Value;
import dk.opfoelgning.facts.GateLimit;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.report.Danish;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// What gates measure, in Danish.
final class Printed {
    private static final String PERCENT = Danish.NO_BREAK + "%";

    private Printed() {}

    static String text(Value value) {
        return switch (value) {
            case Value.Count count -> counted(count.number(), count.one(), count.many());
            case Value.Change change -> (change.percent().signum() > 0 ? "+" : "") + percent(change.percent());
            case Value.Share share -> percent(share.percent());
            case Value.Amount amount -> millions(amount.money());
            case Value.Day day -> Danish.date(day.day());
            case Value.Month month -> Danish.period(month.month());
            case Value.Age age -> age(BigDecimal.valueOf(age.number()), age.unit());
            case Value.Names names -> listed(names.names());
            case Value.Words words -> words.text();
        };
    }

    /// No finer than documents: of a short file a sum is a citizen's amount.
    private static String millions(Money money) {
        return Danish.number(money.kroner().movePointLeft(6).setScale(1, RoundingMode.HALF_UP), 1)
                + Danish.NO_BREAK
                + "mio."
                + Danish.NO_BREAK
                + "kr.";
    }

    /// Per cent as a whole number without a sign; all else as it is.
    static String whole(Value value) {
        return switch (value) {
            case Value.Change change -> Danish.number(change.percent().abs(), 0) + PERCENT;
            case Value.Share share -> Danish.number(share.percent(), 0) + PERCENT;
            default -> text(value);
        };
    }

    /// With one decimal, unless it is whole.
    private static String percent(BigDecimal percent) {
        return Danish.number(percent, isWhole(percent) ? 0 : 1) + PERCENT;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static String counted(long number, String one, String many) {
        var word = number == 1 ? one : many;
        return Danish.whole(number) + (word.isEmpty() ? "" : Danish.NO_BREAK + word);
    }

    static String limit(GateLimit limit) {
        return age(limit.value(), limit.unit());
    }

    private static String age(BigDecimal number, GateLimit.Unit unit) {
        boolean isOne = number.compareTo(BigDecimal.ONE) == 0;
        var word =
                switch (unit) {
                    case DAYS -> isOne ? "dag" : "dage";
                    case MONTHS -> isOne ? "måned" : "måneder";
                    case PERCENT, TIMES -> unit.word();
                };
        return Danish.number(number, Math.max(0, number.stripTrailingZeros().scale())) + Danish.NO_BREAK + word;
    }

    private static String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " og " + names.getLast();
    }
}
