package dk.opfoelgning.job;

import dk.opfoelgning.change.Agenda;
import dk.opfoelgning.change.ChangeOfTotals;
import dk.opfoelgning.change.HighCost;
import dk.opfoelgning.change.KnownHighCost;
import dk.opfoelgning.change.Places;
import dk.opfoelgning.change.PlanChange;
import dk.opfoelgning.change.PlanFigures;
import dk.opfoelgning.change.UnemploymentChanges;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import dk.opfoelgning.history.StoredExtract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Third step: computes the figures of each follow-up that is new or made again, and what changed since the last one.
@Component
final class Compare {
    private final Settings settings;
    private final Extracts extracts;
    private final FollowUps followUps;
    private final CaseStreams cases;
    private final BudgetFigures budgetFigures;
    private final Baselines baselines;
    private final DeclaredReports declared;

    Compare(
            Settings settings,
            Extracts extracts,
            FollowUps followUps,
            CaseStreams cases,
            BudgetFigures budgetFigures,
            Baselines baselines,
            DeclaredReports declared) {
        this.settings = settings;
        this.extracts = extracts;
        this.followUps = followUps;
        this.cases = cases;
        this.budgetFigures = budgetFigures;
        this.baselines = baselines;
        this.declared = declared;
    }

    /// @throws NoSuchFollowUp if the baseline asked for is not known
    void execute(Run run) {
        for (var earlier : run.newBackground) {
            var background = compare(baselines.background(earlier));
            followUps.keep(background.followUp(), background.sources().values(), background.figures());
        }
        run.progress.at("comparing", 0.4);
        run.comparison = compare(baselines.of(run.request));
    }

    /// What a kept follow-up told.
    Comparison stored(FollowUp followUp) {
        var sources = new TreeMap<String, StoredExtract>();
        extracts.of(followUp.period()).forEach(extract -> sources.put(extract.kind(), extract));
        return new Comparison(followUp, followUps.figures(followUp.period()), sources, earlier(followUp, sources));
    }

    /// What a follow-up tells when it is compared with its baseline; nothing is kept.
    Comparison compare(FollowUp followUp) {
        var period = followUp.period();
        var baseline = followUp.baseline();
        var sources = sources(period);
        var figures = new ArrayList<Figure>();
        figures.addAll(highCost(followUp, sources));
        figures.addAll(unemployment(baseline, sources));
        figures.addAll(budgetFigures.of(followUp, sources));
        figures.addAll(plans(period, baseline, sources));
        figures.addAll(Agenda.figures(period, rows(Source.AGENDA, sources)));
        figures.addAll(DeclaredReports.figures(declared.of(sources, baseline), period));
        return new Comparison(followUp, new Figures(figures), sources, earlier(followUp, sources));
    }

    private List<StoredExtract> earlier(FollowUp followUp, Map<String, StoredExtract> sources) {
        var baseline = followUp.baseline();
        var initiatives = baseline.flatMap(period -> extracts.newest(Source.INITIATIVES.name(), period));
        return Stream.of(
                        cases.of(baseline).stream(),
                        initiatives.stream(),
                        budgetFigures.compared(followUp, sources).stream(),
                        declared.compared(sources, baseline).stream())
                .flatMap(Function.identity())
                .toList();
    }

    /// The period's own extracts, the newest earlier ones where it has none, and those of the input folder.
    private Map<String, StoredExtract> sources(Period period) {
        var sources = new TreeMap<String, StoredExtract>();
        Source.OF_PERIOD.forEach(
                source -> newest(source, period).ifPresent(extract -> sources.put(source.name(), extract)));
        declared.sources()
                .forEach(source -> newest(source, period).ifPresent(extract -> sources.put(source.name(), extract)));
        extracts.names(period).stream().filter(TextSource::is).forEach(name -> extracts.accepted(
                        name, Optional.of(period))
                .ifPresent(extract -> sources.put(name, extract)));
        Source.OF_INPUT_FOLDER.forEach(source -> extracts.accepted(source.name(), Optional.empty())
                .ifPresent(extract -> sources.put(source.name(), extract)));
        return sources;
    }

    private Optional<StoredExtract> newest(Source<?> source, Period period) {
        return source.carriesOver()
                ? extracts.newest(source.name(), period)
                : extracts.accepted(source.name(), Optional.of(period));
    }

    private <T> List<T> rows(Source<T> source, Map<String, StoredExtract> sources) {
        return source.rows(extracts, sources);
    }

    private List<Figure> highCost(FollowUp followUp, Map<String, StoredExtract> sources) {
        var told = followUps.toldBefore(followUp.period());
        var known = new KnownHighCost(rows(Source.PUBLISHED, sources), told);
        var figures = cases.read(followUp, sources, (now, then) -> Stream.concat(
                                Places.told(told).stream(),
                                HighCost.figures(now, then, known, settings.caseRules()).stream())
                        .toList())
                .orElse(List.of());
        return cases.areDeleted(followUp.baseline())
                ? Stream.concat(
                                figures.stream(),
                                ChangeOfTotals.figures(
                                        followUp.period(), followUp.baseline().orElseThrow(), new Figures(figures))
                                        .stream())
                        .toList()
                : figures;
    }

    private List<Figure> unemployment(Optional<Period> baseline, Map<String, StoredExtract> sources) {
        var figures = UnemploymentChanges.figures(rows(Source.UNEMPLOYMENT, sources), settings.areas());
        var revisions = baseline.map(followUps::figures)
                .map(told -> UnemploymentChanges.revisions(told, figures))
                .orElse(List.of());
        return Stream.concat(figures.stream(), revisions.stream()).toList();
    }

    private List<Figure> plans(Period period, Optional<Period> baseline, Map<String, StoredExtract> sources) {
        var then = baseline.flatMap(earlier -> Source.INITIATIVES.newest(extracts, earlier));
        return PlanFigures.of(period, PlanChange.of(rows(Source.INITIATIVES, sources), then));
    }
}
