package dk.opfoelgning.change;

import dk.opfoelgning.change.PoolShares.Application;
import dk.opfoelgning.facts.DeclaredRow;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// A pool that applications share by the points that they were given.
///
/// @param pool all of it
/// @param reserved what is not shared now, at most the pool
/// @param amount the column of what is applied for
/// @param criteria the columns of points
/// @param most the points that an application can have
public record PoolRules(Money pool, Money reserved, String amount, List<String> criteria, int most) {
    /// The ends of the ids of the figures that this computes.
    public static final List<String> AMOUNTS =
            List.of("pool", "reserved", "available", "model_1", "model_2", "remainder_1", "remainder_2");

    public static final String POINTS = "points";
    public static final String MOST_POINTS = "points_most";
    public static final List<String> COVERAGES = List.of("coverage_1", "coverage_2");

    /// Of each application by its key, and in all.
    public List<Figure> figures(Declared declared, Period period) {
        var sheet = new FigureSheet(period);
        var applications = applications(declared);
        var shares = new PoolShares(pool.minus(reserved), applications);
        addTotals(declared, sheet, shares.available());
        applications.forEach(application -> sheet.number(
                declared.declaration().id(POINTS),
                application.key(),
                BigDecimal.valueOf(application.points()),
                Unit.COUNT,
                "Point, " + application.key()));
        addModel(declared, sheet, shares, shares.byPoints(), "1");
        addModel(declared, sheet, shares, shares.byRank(), "2");
        return sheet.figures();
    }

    private void addTotals(Declared declared, FigureSheet sheet, Money available) {
        var declaration = declared.declaration();
        sheet.money(declaration.id("pool"), DeclaredFigures.TOTAL, pool, "Puljen");
        sheet.money(declaration.id("reserved"), DeclaredFigures.TOTAL, reserved, "Reserveret");
        sheet.money(declaration.id("available"), DeclaredFigures.TOTAL, available, "Til fordeling");
        sheet.number(
                declaration.id(MOST_POINTS),
                DeclaredFigures.TOTAL,
                BigDecimal.valueOf(most),
                Unit.COUNT,
                "Flest mulige point");
    }

    private static void addModel(
            Declared declared, FigureSheet sheet, PoolShares shares, SortedMap<String, Money> model, String number) {
        var declaration = declared.declaration();
        var title = "Model " + number;
        for (var application : shares.applications()) {
            var share = model.getOrDefault(application.key(), Money.ZERO);
            sheet.money(declaration.id("model_" + number), application.key(), share, title + ", " + application.key());
            sheet.share(
                    declaration.id("coverage_" + number),
                    application.key(),
                    share.kroner(),
                    application.applied().kroner(),
                    title + ", andel af det ansøgte, " + application.key());
        }
        sheet.money(declaration.id("model_" + number), DeclaredFigures.TOTAL, PoolShares.sum(model.values()), title);
        sheet.share(
                declaration.id("coverage_" + number),
                DeclaredFigures.TOTAL,
                PoolShares.sum(model.values()).kroner(),
                PoolShares.sum(shares.applications().stream()
                                .map(Application::applied)
                                .toList())
                        .kroner(),
                title + ", andel af det ansøgte");
        sheet.money(
                declaration.id("remainder_" + number),
                DeclaredFigures.TOTAL,
                shares.remainder(model),
                title + ", ikke fordelt");
    }

    private List<Application> applications(Declared declared) {
        var applications = new ArrayList<Application>();
        declared.keyed()
                .forEach((key, row) -> applications.add(new Application(
                        key, points(row), Money.ofKroner(row.number(amount).orElse(BigDecimal.ZERO)))));
        return applications;
    }

    /// A criterion without points gives none.
    private long points(DeclaredRow row) {
        return criteria.stream()
                .flatMap(criterion -> row.number(criterion).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact();
    }
}
