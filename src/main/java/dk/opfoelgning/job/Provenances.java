package dk.opfoelgning.job;

import dk.opfoelgning.change.Formula;
import dk.opfoelgning.change.RowSum;
import dk.opfoelgning.change.RowSums;
import dk.opfoelgning.change.ToldBefore;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.StoredExtract;
import dk.opfoelgning.report.Danish;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds what the figures of one id in one follow-up were computed from, and the rows behind them.
final class Provenances {
    private final Comparison told;
    private final Formula formula;
    private final Compare compare;
    private final FollowUps followUps;
    private final RowsBehind rows;
    private final Map<String, RowSums> sums = new HashMap<>();

    Provenances(Comparison told, Formula formula, Compare compare, FollowUps followUps, RowsBehind rows) {
        this.told = told;
        this.formula = formula;
        this.compare = compare;
        this.followUps = followUps;
        this.rows = rows;
    }

    record Traced(Provenance provenance, List<RowSum> rows) {}

    Traced of(Figure figure) {
        if (ToldBefore.is(figure)) {
            return toldBefore(figure);
        }
        boolean isEarlier = !figure.about().equals(told.followUp().period());
        boolean isCases = figure.id().startsWith("high_cost.") || figure.id().startsWith("places.");
        if (isEarlier && isCases) {
            return earlierCases(figure);
        }
        return isEarlier && figure.id().startsWith("budget.") ? earlierBudget(figure) : own(figure);
    }

    private Traced own(Figure figure) {
        var extracts = Stream.concat(ofKinds(told.sources().values()).stream(), others().stream())
                .distinct()
                .toList();
        return traced(figure, "", extracts, "own", () -> rows.own(figure.id(), told));
    }

    /// The extracts of other follow-ups that the formula names.
    private List<StoredExtract> others() {
        return switch (formula.comparison()) {
            case NONE -> List.of();
            case LAST -> ofKinds(told.inputs().before().values());
            case TOLD ->
                told.inputs()
                        .before(Source.BUDGET)
                        .flatMap(StoredExtract::period)
                        .map(this::toldIn)
                        .orElse(List.of());
            case LAST_YEAR -> told.inputs().lastYear();
        };
    }

    private Traced earlierBudget(Figure figure) {
        var budget = told.inputs().before(Source.BUDGET);
        return traced(
                figure,
                "budgettet fra den sidste budgetopfølgning",
                budget.stream().toList(),
                "earlier budget",
                () -> budget.map(rows::budgetAlone).orElseGet(RowSums::new));
    }

    /// Computed anew for the comparison, else told by the follow-up of its period, else published before there was one.
    private Traced earlierCases(Figure figure) {
        var about = figure.about();
        var compared = told.inputs()
                .before(Source.CASES)
                .filter(_ -> told.followUp().baseline().filter(about::equals).isPresent());
        if (compared.isPresent() && figure.id().startsWith("high_cost.")) {
            return computedAnew(figure, compared.get());
        }
        return isToldIn(about, figure) ? toldThen(figure) : published(figure);
    }

    private Traced computedAnew(Figure figure, StoredExtract cases) {
        var sources = new TreeMap<>(Map.of(cases.kind(), cases));
        told.inputs().before(Source.LIMITS).ifPresent(limits -> sources.put(limits.kind(), limits));
        return traced(
                figure,
                "regnet igen af udtrækket, der sammenlignes med",
                ofKinds(sources.values()),
                figure.about().toString(),
                () -> rows.cases(alone(figure.about()), Inputs.alone(sources)));
    }

    private Traced toldThen(Figure figure) {
        return traced(
                figure,
                "som opfølgningen for %s fortalte".formatted(Danish.period(figure.about())),
                toldIn(figure.about()),
                figure.about().toString(),
                () -> rows.cases(alone(figure.about()), Inputs.alone(sources(figure.about()))));
    }

    private Traced published(Figure figure) {
        var history = Optional.ofNullable(told.sources().get(Source.PUBLISHED.name()));
        return traced(
                figure,
                "offentliggjort, før programmet fandtes",
                history.stream().toList(),
                figure.about().toString(),
                () -> rows.published(figure.about(), told.sources()));
    }

    private Traced toldBefore(Figure figure) {
        var then = figure.id().startsWith("high_cost.")
                ? figure.about()
                : told.followUp().baseline().orElse(figure.about());
        return new Traced(
                new Provenance("som opfølgningen for %s fortalte".formatted(Danish.period(then)), toldIn(then)),
                List.of());
    }

    private boolean isToldIn(Period period, Figure figure) {
        return followUps
                .standingFigures(period)
                .find(figure.id(), figure.group(), period)
                .isPresent();
    }

    private List<StoredExtract> toldIn(Period period) {
        return ofKinds(sources(period).values());
    }

    private Map<String, StoredExtract> sources(Period period) {
        return followUps
                .standing(period)
                .map(compare::stored)
                .map(Comparison::sources)
                .orElse(Map.of());
    }

    private static FollowUp alone(Period period) {
        return new FollowUp(period, Optional.empty(), FollowUp.State.BACKGROUND);
    }

    /// Those that the formula names, in its order.
    private List<StoredExtract> ofKinds(Collection<StoredExtract> extracts) {
        return formula.extracts().stream()
                .flatMap(kind ->
                        extracts.stream().filter(extract -> extract.kind().equals(kind)))
                .toList();
    }

    /// @param key of the rows, which are read once for all figures that they are behind
    private Traced traced(
            Figure figure, String note, List<StoredExtract> extracts, String key, Supplier<RowSums> rowSums) {
        return new Traced(
                new Provenance(note, extracts),
                sums.computeIfAbsent(key, _ -> rowSums.get()).of(figure));
    }
}
