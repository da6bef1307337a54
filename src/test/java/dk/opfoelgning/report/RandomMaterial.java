package dk.opfoelgning.report;

import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.ExpiringGrant;
import dk.opfoelgning.facts.ForecastLine;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Placement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Invented rows of every kind, the same for the same seed; incomes as well, to the øre.
final class RandomMaterial {
    private final Random random;
    private final List<ExpiringGrant> expiring;
    private final List<ForecastLine> forecast;

    RandomMaterial(int seed) {
        random = new Random(seed);
        expiring = some(5, () -> new ExpiringGrant(area(), "Bevilling", byYear()));
        forecast = Stream.of(ForecastLine.Kind.values())
                .filter(kind -> kind != ForecastLine.Kind.MEMO)
                .flatMap(kind -> some(3, () -> forecast(kind)).stream())
                .toList();
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(_ -> one.get())
                .toList();
    }

    List<BudgetLine> budget(String asOf) {
        return some(
                40,
                () -> new BudgetLine(
                        LocalDate.parse(asOf),
                        area(),
                        controlArea(),
                        center(),
                        "5.38.50",
                        "1",
                        money(),
                        money(),
                        money(),
                        money(),
                        money(),
                        money()));
    }

    List<Grant> grants() {
        return some(9, () -> new Grant(area(), controlArea(), "Ansøgning", "", byYear(), money(), null));
    }

    List<Adjustment> adjustments() {
        return some(
                6,
                () -> new Adjustment(
                        area(),
                        controlArea(),
                        1,
                        random.nextBoolean() ? Adjustment.Kind.BUDGET : Adjustment.Kind.EXPENDITURE,
                        "Ændring",
                        money()));
    }

    List<ExpiringGrant> expiring() {
        return expiring;
    }

    List<ForecastLine> forecast() {
        return forecast;
    }

    private ForecastLine forecast(ForecastLine.Kind kind) {
        var byYear = new TreeMap<Integer, BigDecimal>();
        byYear().forEach((year, amount) -> byYear.put(year, amount.kroner()));
        return new ForecastLine("Plan", 1, kind, "Linje", byYear, "");
    }

    /// Sorted by citizen, as the database gives them.
    List<Placement> placements() {
        return IntStream.range(0, 40)
                .filter(_ -> random.nextInt(5) > 0)
                .mapToObj("B%03d"::formatted)
                .flatMap(citizen -> some(3, () -> placement(citizen)).stream())
                .toList();
    }

    private Placement placement(String citizen) {
        return new Placement(
                LocalDate.parse("2026-05-31"),
                citizen,
                citizen + random.nextInt(),
                center(),
                "§ " + (100 + random.nextInt(4)),
                "",
                "",
                random.nextBoolean() ? "Egen" : "Privat",
                LocalDate.parse("2020-01-01"),
                null,
                null,
                new Money(random.nextLong(300_000_000)));
    }

    private TreeMap<Integer, Money> byYear() {
        var byYear = new TreeMap<Integer, Money>();
        for (int year = 2026; year < 2030; year++) {
            byYear.put(year, money());
        }
        return byYear;
    }

    private String area() {
        return "Område " + random.nextInt(2);
    }

    private String controlArea() {
        return random.nextBoolean() ? "Service" : "Anlæg";
    }

    private String center() {
        return "Center " + random.nextInt(6);
    }

    private Money money() {
        return new Money(random.nextLong(-50_000_000_00L, 50_000_000_00L));
    }
}
