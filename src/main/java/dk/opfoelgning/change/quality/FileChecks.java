package dk.opfoelgning.change.quality;

import dk.opfoelgning.change.quality.Value.Age;
import dk.opfoelgning.change.quality.Value.Day;
import dk.opfoelgning.change.quality.Value.Month;
import dk.opfoelgning.change.quality.Value.Words;
import dk.opfoelgning.facts.ControlTotal;
import dk.opfoelgning.facts.GateLimit.Unit;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;

/// Asks how old a file is, whether it is a new one, and whether it is whole.
final class FileChecks {
    private static final String NO_CONTROL = "der er ingen kontrolfil";
    private static final String NOT_WHOLE = "en borgers rækker er slettet, efter at filen blev læst";
    private static final String NOT_TOLD = "udtrækket siger det ikke";

    private FileChecks() {}

    static Finding sameFile(ExtractFacts facts) {
        return facts.sameAs()
                .map(month -> Finding.of(
                        true, new Words("den samme fil"), Map.<String, Value>of("hvornaar", new Month(month))))
                .orElseGet(() -> Finding.of(false, new Words("en ny fil"), Map.of()));
    }

    static Finding asOf(ExtractFacts facts, BigDecimal limit) {
        return facts.asOf()
                .map(day -> {
                    long days = ChronoUnit.DAYS.between(day, facts.followUp().lastDay());
                    return older(days, Unit.DAYS, limit, Map.of("dag", new Day(day)));
                })
                .orElseGet(() -> Finding.notAsked(NOT_TOLD));
    }

    static Finding age(ExtractFacts facts, BigDecimal limit) {
        return months(facts, facts.folder(), limit);
    }

    static Finding newestMonth(ExtractFacts facts, BigDecimal limit) {
        return facts.newestMonth()
                .map(month -> months(facts, month, limit))
                .orElseGet(() -> Finding.notAsked(NOT_TOLD));
    }

    private static Finding months(ExtractFacts facts, Period from, BigDecimal limit) {
        long months =
                ChronoUnit.MONTHS.between(from.firstDay(), facts.followUp().firstDay());
        return older(months, Unit.MONTHS, limit, Map.of("hvornaar", new Month(from)));
    }

    /// Exactly the limit passes.
    private static Finding older(long age, Unit unit, BigDecimal limit, Map<String, Value> words) {
        return Finding.of(BigDecimal.valueOf(age).compareTo(limit) > 0, new Age(age, unit), words);
    }

    static Finding control(ExtractFacts facts) {
        if (!facts.isWhole()) {
            return Finding.notAsked(NOT_WHOLE);
        }
        return facts.control()
                .map(control ->
                        control(control, facts.now().rows(), facts.now().money().orElse(Money.ZERO)))
                .orElseGet(() -> Finding.notAsked(NO_CONTROL));
    }

    /// What differs, but not the sums: of a short file they are single citizens' amounts.
    private static Finding control(ControlTotal control, long rows, Money sum) {
        var differs = Stream.of(rowsDiffer(rows - control.rows()), sum.equals(control.total()) ? "" : "en anden sum")
                .filter(text -> !text.isEmpty())
                .toList();
        return Finding.of(
                !differs.isEmpty(),
                new Words(differs.isEmpty() ? "stemmer" : "stemmer ikke"),
                Map.of("forskel", new Words(String.join(" og ", differs))));
    }

    private static String rowsDiffer(long more) {
        if (more == 0) {
            return "";
        }
        var number = Math.abs(more) == 1 ? "1 række" : Math.abs(more) + " rækker";
        return number + (more > 0 ? " flere" : " færre");
    }
}
