package dk.opfoelgning.report;

import dk.opfoelgning.change.ShownPeriods;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Figures;
import dk.opfoelgning.facts.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the templates' common section about high-cost cases (`sager.ftlh`) sees besides the figures.
public final class CaseModel {
    private static final String TOTAL = "total";
    private static final String MOVES = "high_cost.moves.cases";

    private CaseModel() {}

    /// @param lastMonths how many months up to now the table of development shows in any case
    public static Map<String, Object> of(Material material, int lastMonths) {
        var figures = material.figures();
        var now = material.followUp().period();
        var known = figures.periods("high_cost.cases", TOTAL);
        return Map.of(
                "maaneder", views(ShownPeriods.months(known, now, lastMonths)),
                "aar", views(ShownPeriods.years(known, now)),
                "flytninger", shownMoves(figures),
                "visTilgang", SmallCells.mayShow("high_cost.inflow.new.cases", TOTAL, figures),
                "visAfgang", SmallCells.mayShow("high_cost.outflow.ended.cases", TOTAL, figures),
                "visFlyttede", SmallCells.mayShow("high_cost.moved.cases", TOTAL, figures),
                "visUnderGraensen", SmallCells.mayShow("high_cost.expected_refund", "below", figures),
                "rettelser", RevisedView.told(material, figure -> figure.id().startsWith("high_cost.")));
    }

    private static List<PeriodView> views(Collection<Period> periods) {
        return periods.stream().map(PeriodView::of).toList();
    }

    /// The moves between brackets; none of them where one alone could tell of a citizen.
    private static List<Map<String, Object>> shownMoves(Figures figures) {
        return SmallCells.mayShow(MOVES, TOTAL, figures)
                ? figures.of(MOVES).stream()
                        .filter(move -> move.value().signum() > 0)
                        .map(CaseModel::move)
                        .toList()
                : List.of();
    }

    private static Map<String, Object> move(Figure move) {
        var brackets = move.group().split(">");
        return Map.of("figur", FigureView.of(Optional.of(move)), "fra", brackets[0], "til", brackets[1]);
    }
}
