package dk.opfoelgning.extract.limits;

import static dk.opfoelgning.extract.limits.LimitColumn.*;

import dk.opfoelgning.extract.FileProblems;
import dk.opfoelgning.extract.Row;
import dk.opfoelgning.extract.RowReader;
import dk.opfoelgning.extract.Rule;
import dk.opfoelgning.facts.Bracket;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.RefundLimit;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads limits; a year has all three, and each is higher than the one before.
final class LimitRows implements RowReader<RefundLimit> {
    private static final String NOT_POSITIVE = "grænsen skal være større end nul; ret beløbet.";

    /// @param over null where it can't be read
    private record Line(long line, @Nullable Money over) {}

    private final Map<Integer, EnumMap<Bracket, Line>> years = new TreeMap<>();

    @Override
    public @Nullable RefundLimit read(Row row) {
        var year = row.year(YEAR);
        var bracket = row.bracket(PERCENT);
        var over = over(row);
        var source = row.requiredText(SOURCE);
        if (year != null && bracket != null) {
            remember(row, year, bracket, over);
        }
        if (!row.isSound() || year == null || bracket == null || over == null) {
            return null;
        }
        return new RefundLimit(year, bracket, over, source);
    }

    private static @Nullable Money over(Row row) {
        var over = row.amount(OVER);
        if (over != null && over.compareTo(Money.ZERO) <= 0) {
            row.report(OVER, Rule.OUT_OF_RANGE, NOT_POSITIVE);
            return null;
        }
        return over;
    }

    private void remember(Row row, int year, Bracket bracket, @Nullable Money over) {
        var brackets = years.computeIfAbsent(year, any -> new EnumMap<>(Bracket.class));
        var earlier = brackets.putIfAbsent(bracket, new Line(row.line(), over));
        if (earlier != null) {
            row.report(
                    PERCENT,
                    Rule.DUPLICATE,
                    "samme år og procent står i linje " + earlier.line() + "; slet den ene af linjerne.");
        }
    }

    @Override
    public void finish(FileProblems problems) {
        years.values().forEach(brackets -> check(brackets, problems));
    }

    private static void check(EnumMap<Bracket, Line> brackets, FileProblems problems) {
        Line before = null;
        for (var bracket : Bracket.values()) {
            var line = brackets.get(bracket);
            if (line == null) {
                reportMissing(bracket, brackets, problems);
            } else {
                checkOrder(before, line, problems);
                before = line;
            }
        }
    }

    private static void reportMissing(Bracket bracket, EnumMap<Bracket, Line> brackets, FileProblems problems) {
        long line = brackets.values().stream().mapToLong(Line::line).min().orElse(0);
        problems.report(
                line,
                PERCENT.title(),
                Rule.INCOMPLETE,
                "årets grænse for " + bracket.percent() + " % mangler i filen; tilføj en linje med den.");
    }

    private static void checkOrder(@Nullable Line before, Line line, FileProblems problems) {
        if (before != null
                && before.over() != null
                && line.over() != null
                && line.over().compareTo(before.over()) <= 0) {
            problems.report(
                    line.line(),
                    OVER.title(),
                    Rule.WRONG_ORDER,
                    "grænsen er ikke højere end årets grænse for den lavere procent i linje " + before.line()
                            + "; ret den ene af dem.");
        }
    }
}
