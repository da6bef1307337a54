package dk.opfoelgning.job;

import dk.opfoelgning.change.Agenda;
import dk.opfoelgning.change.CaseMeasures;
import dk.opfoelgning.change.ChangeOfTotals;
import dk.opfoelgning.change.HighCost;
import dk.opfoelgning.change.KnownHighCost;
import dk.opfoelgning.change.Places;
import dk.opfoelgning.change.PlanChange;
import dk.opfoelgning.change.PlanFigures;
import dk.opfoelgning.change.Revisions;
import dk.opfoelgning.change.SmallCellLimit;
import dk.opfoelgning.change.UnemploymentChanges;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.FollowUp;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.FollowUps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Third step: computes the figures of each follow-up that is new or made again, and what changed since the last one.
/// An earlier one that a quality gate stops is not kept.
@Component
final class Compare {
    private final Settings settings;
    private final Extracts extracts;
    private final FollowUps followUps;
    private final InputSelection selection;
    private final CaseStreams cases;
    private final CaseRevisions revisions;
    private final BudgetFigures budgets;
    private final Baselines baselines;
    private final DeclaredReports declared;
    private final Judge judge;

    Compare(
            Settings settings,
            Extracts extracts,
            FollowUps followUps,
            InputSelection selection,
            CaseStreams cases,
            CaseRevisions revisions,
            BudgetFigures budgets,
            Baselines baselines,
            DeclaredReports declared,
            Judge judge) {
        this.settings = settings;
        this.extracts = extracts;
        this.followUps = followUps;
        this.selection = selection;
        this.cases = cases;
        this.revisions = revisions;
        this.budgets = budgets;
        this.baselines = baselines;
        this.declared = declared;
        this.judge = judge;
    }

    /// @throws NoSuchFollowUp if the baseline asked for is not known
    void execute(Run run) {
        run.newBackground.forEach(earlier -> keepUnlessStopped(earlier, run));
        if (run.stops.isEmpty()) {
            run.progress.at("comparing", 0.4);
            run.comparison = compare(baselines.of(run.request));
        }
    }

    private void keepUnlessStopped(Period earlier, Run run) {
        if (run.stops.isEmpty()) {
            var background = compare(baselines.background(earlier));
            if (judge.lets(background, run)) {
                followUps.keep(background.followUp(), background.inputs().used(), background.figures(), "");
            }
        }
    }

    /// What a kept follow-up told.
    Comparison stored(FollowUp followUp) {
        return new Comparison(
                followUp, followUps.figures(followUp), Inputs.of(extracts.of(followUp)), new CaseMeasures());
    }

    /// What a follow-up tells when it is compared with its baseline; nothing is kept.
    Comparison compare(FollowUp followUp) {
        return compare(followUp, selection.of(followUp));
    }

    /// What a kept follow-up tells when it is compared with another than it was.
    Comparison against(Period baseline, FollowUp told) {
        return compare(told.comparedWith(baseline), selection.against(baseline, told));
    }

    private Comparison compare(FollowUp followUp, Inputs inputs) {
        var figures = new ArrayList<Figure>();
        var measures = new CaseMeasures();
        figures.add(SmallCellLimit.figure(followUp.period(), settings.smallCells()));
        figures.addAll(highCost(followUp, inputs, measures));
        figures.addAll(unemployment(followUp.baseline(), inputs));
        figures.addAll(budgets.of(followUp, inputs));
        figures.addAll(plans(followUp.period(), inputs));
        figures.addAll(Agenda.figures(followUp.period(), rows(Source.AGENDA, inputs)));
        figures.addAll(DeclaredReports.figures(declared.of(followUp.period(), inputs), followUp.period()));
        figures.addAll(corrected(followUp, figures));
        return new Comparison(followUp, new Figures(figures), inputs, measures);
    }

    private List<Figure> corrected(FollowUp followUp, List<Figure> figures) {
        var period = followUp.period();
        if (followUp.correction().isEmpty()) {
            return List.of();
        }
        var corrected = Revisions.corrected(period, followUps.standingFigures(period), figures);
        boolean isComparedAlike = followUps
                .standing(period)
                .map(FollowUp::baseline)
                .filter(followUp.baseline()::equals)
                .isPresent();
        return isComparedAlike
                ? corrected
                : corrected.stream()
                        .filter(figure -> !Revisions.isOfChange(figure))
                        .toList();
    }

    private <T> List<T> rows(Source<T> source, Inputs inputs) {
        return source.rows(extracts, inputs.own());
    }

    private List<Figure> highCost(FollowUp followUp, Inputs inputs, CaseMeasures measures) {
        var told = followUps.toldBefore(followUp.period());
        var known = new KnownHighCost(rows(Source.PUBLISHED, inputs), told);
        var revised = revisions.before(followUp, known);
        var figures = cases.read(followUp, inputs, (now, then) -> Stream.of(
                                Places.told(told).stream(),
                                revised.stream(),
                                HighCost.figures(now, then, known, settings.caseRules(), measures).stream())
                        .flatMap(each -> each)
                        .toList())
                .orElse(List.of());
        return CaseStreams.areDeleted(inputs.before(Source.CASES))
                ? Stream.concat(
                                figures.stream(),
                                ChangeOfTotals.figures(
                                        followUp.period(), followUp.baseline().orElseThrow(), new Figures(figures))
                                        .stream())
                        .toList()
                : figures;
    }

    private List<Figure> unemployment(Optional<Period> baseline, Inputs inputs) {
        var figures = UnemploymentChanges.figures(rows(Source.UNEMPLOYMENT, inputs), settings.areas());
        var revised = baseline.map(followUps::standingFigures)
                .map(told -> UnemploymentChanges.revisions(told, figures))
                .orElse(List.of());
        return Stream.concat(figures.stream(), revised.stream()).toList();
    }

    private List<Figure> plans(Period period, Inputs inputs) {
        var then = inputs.before(Source.INITIATIVES).map(extract -> extracts.rows(Source.INITIATIVES.table(), extract));
        return PlanFigures.of(period, PlanChange.of(rows(Source.INITIATIVES, inputs), then));
    }
}
