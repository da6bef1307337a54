package dk.opfoelgning.job;

import dk.opfoelgning.change.Formula;
import dk.opfoelgning.change.Revisions;
import dk.opfoelgning.change.RowSum;
import dk.opfoelgning.change.RowSums;
import dk.opfoelgning.change.ToldBefore;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Provenance;
import dk.opfoelgning.facts.SourceFile;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.StoredExtract;
import dk.opfoelgning.report.Danish;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Follows the figures of one follow-up back to what they were computed from.
final class Tracer {
    private final Comparison told;
    private final KnownFormulas formulas;
    private final Extracts extracts;
    private final FollowUps followUps;
    private final RowsBehind rows;
    private final Map<Period, Map<String, StoredExtract>> ofPeriods = new HashMap<>();
    private final Map<String, RowSums> sums = new HashMap<>();

    @Nullable
    private Set<String> toldBefore;

    Tracer(Comparison told, KnownFormulas formulas, Extracts extracts, FollowUps followUps, RowsBehind rows) {
        this.told = told;
        this.formulas = formulas;
        this.extracts = extracts;
        this.followUps = followUps;
        this.rows = rows;
    }

    /// @param rows that add up to the figure; read when they are asked for
    record Traced(Provenance provenance, Supplier<List<RowSum>> rows) {}

    Traced of(Figure figure) {
        if (ToldBefore.is(figure)) {
            return toldBefore(figure);
        }
        if (Revisions.isBeforeCorrection(figure)) {
            return beforeCorrection(figure);
        }
        if (Revisions.isKnownNow(figure)) {
            return knownNow(figure);
        }
        boolean isEarlier = !figure.about().equals(told.followUp().period());
        boolean isCases = figure.id().startsWith("high_cost.") || figure.id().startsWith("places.");
        if (isEarlier && isCases) {
            return earlierCases(figure);
        }
        return isEarlier && figure.id().startsWith("budget.") ? earlierBudget(figure) : own(figure);
    }

    private Traced own(Figure figure) {
        var formula = formulas.of(figure.id());
        var sources = Stream.concat(ofKinds(formula, told.sources().values()), others(formula))
                .distinct();
        return traced(figure, "", sources, figure.id(), () -> rows.own(figure.id(), told));
    }

    /// The extracts of other follow-ups that the formula names.
    private Stream<StoredExtract> others(Formula formula) {
        return switch (formula.comparison()) {
            case NONE -> Stream.empty();
            case LAST -> ofKinds(formula, told.inputs().before().values());
            case TOLD ->
                told.inputs()
                        .before(Source.BUDGET)
                        .flatMap(StoredExtract::period)
                        .map(period -> ofKinds(formula, sources(period).values()))
                        .orElse(Stream.empty());
            case LAST_YEAR -> told.inputs().lastYear().stream();
        };
    }

    private Traced earlierBudget(Figure figure) {
        var budget = told.inputs().before(Source.BUDGET);
        return traced(
                figure,
                "budgettet fra den sidste budgetopfølgning",
                budget.stream(),
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
        if (isToldBefore(figure)) {
            return toldThen(figure);
        }
        return followUps.beside(told.followUp(), about).isPresent() ? knownNow(figure) : published(figure);
    }

    private Traced computedAnew(Figure figure, StoredExtract cases) {
        var sources = new TreeMap<>(Map.of(cases.kind(), cases));
        told.inputs().before(Source.LIMITS).ifPresent(limits -> sources.put(limits.kind(), limits));
        return traced(
                figure,
                "regnet igen af udtrækket, der sammenlignes med",
                ofKinds(formulas.of(figure.id()), sources.values()),
                figure.about().toString(),
                () -> rows.cases(alone(figure.about()), Inputs.alone(sources)));
    }

    private Traced toldThen(Figure figure) {
        return told(
                figure, figure.about(), () -> rows.cases(alone(figure.about()), Inputs.alone(sources(figure.about()))));
    }

    private Traced published(Figure figure) {
        return traced(
                figure,
                "offentliggjort, før programmet fandtes",
                told.inputs().own(Source.PUBLISHED).stream(),
                figure.about().toString(),
                () -> rows.published(figure.about(), told.sources()));
    }

    private Traced toldBefore(Figure figure) {
        // Unemployment is revised of any month; it was the follow-up compared with that told it
        var then = figure.id().startsWith("unemployment.")
                ? told.followUp().baseline().orElse(figure.about())
                : figure.about();
        return told(figure, then, RowSums::new);
    }

    private Traced told(Figure figure, Period then, Supplier<RowSums> rowSums) {
        return traced(
                figure,
                "som opfølgningen for %s fortalte".formatted(Danish.period(then)),
                ofKinds(formulas.of(figure.id()), sources(then).values()),
                figure.about().toString(),
                rowSums);
    }

    private Traced beforeCorrection(Figure figure) {
        var then = followUps
                .corrected(told.followUp())
                .map(corrected -> Inputs.of(extracts.of(corrected)).own())
                .orElse(Map.of());
        return traced(
                figure,
                "som oplyst før rettelsen",
                ofKinds(formulas.of(figure.id()), then.values()),
                figure.key(),
                RowSums::new);
    }

    private Traced knownNow(Figure figure) {
        var since = told.inputs().revisions().stream()
                .filter(extract -> extract.period()
                        .filter(period -> !period.equals(figure.about()))
                        .isEmpty())
                .toList();
        return traced(
                figure,
                "kommet efter opfølgningen",
                ofKinds(formulas.of(figure.id()), since),
                figure.key(),
                RowSums::new);
    }

    private boolean isToldBefore(Figure figure) {
        if (toldBefore == null) {
            toldBefore = followUps.toldBefore(told.followUp().period()).stream()
                    .map(Tracer::withValue)
                    .collect(Collectors.toSet());
        }
        return toldBefore.contains(withValue(figure));
    }

    private static String withValue(Figure figure) {
        return figure.key() + ";" + figure.value().stripTrailingZeros().toPlainString();
    }

    /// What counts of another period was told from; nothing where there is no follow-up of it.
    private Map<String, StoredExtract> sources(Period period) {
        return ofPeriods.computeIfAbsent(period, _ -> followUps
                .beside(told.followUp(), period)
                .or(() -> followUps.standing(period))
                .map(followUp -> Inputs.of(extracts.of(followUp)).own())
                .orElse(Map.of()));
    }

    private static FollowUp alone(Period period) {
        return new FollowUp(period, Optional.empty(), FollowUp.State.BACKGROUND);
    }

    /// Those that the formula names, in its order.
    private static Stream<StoredExtract> ofKinds(Formula formula, Collection<StoredExtract> extracts) {
        return formula.extracts().stream().flatMap(kind -> extracts.stream()
                .filter(extract -> extract.kind().equals(kind)));
    }

    /// @param key of the rows, which are read once for all figures that they are behind
    private Traced traced(
            Figure figure, String note, Stream<StoredExtract> sources, String key, Supplier<RowSums> rowSums) {
        var files = sources.map(extract -> new SourceFile(
                        extract.path(),
                        OptionalLong.of(extract.rows()),
                        extract.sha256(),
                        formulas.isOfCitizens(extract.kind())))
                .toList();
        return new Traced(
                new Provenance(formulas.of(figure.id()).text(), note, files),
                () -> sums.computeIfAbsent(key, _ -> rowSums.get()).of(figure));
    }
}
