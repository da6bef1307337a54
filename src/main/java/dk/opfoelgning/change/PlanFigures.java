package dk.opfoelgning.change;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.util.List;

/// How many initiatives plans have, and how many of them are new, changed or gone.
public final class PlanFigures {
    private static final String INITIATIVES = "plan.initiatives";

    private PlanFigures() {}

    /// Those of a change only where there is something to compare with.
    public static List<Figure> of(Period period, List<PlanChange> plans) {
        var sheet = new FigureSheet(period);
        plans.forEach(plan -> tell(plan, sheet));
        return sheet.figures();
    }

    private static void tell(PlanChange plan, FigureSheet sheet) {
        count("", plan.plan(), plan.steps().size(), "Initiativer", sheet);
        plan.statuses()
                .forEach((status, count) ->
                        count(".status", statusGroup(plan, status), count, "Initiativer med status " + status, sheet));
        if (plan.isCompared()) {
            count(".new", plan.plan(), plan.in(PlanChange.State.NEW).size(), "Nye initiativer", sheet);
            count(".changed", plan.plan(), plan.in(PlanChange.State.CHANGED).size(), "Ændrede initiativer", sheet);
            count(".gone", plan.plan(), plan.gone().size(), "Initiativer, der er udgået", sheet);
        }
    }

    private static void count(String id, String group, long count, String label, FigureSheet sheet) {
        sheet.number(INITIATIVES + id, group, BigDecimal.valueOf(count), Unit.INITIATIVES, label);
    }

    /// The group of `plan.initiatives.status`.
    public static String statusGroup(PlanChange plan, String status) {
        return plan.plan() + "/" + status;
    }
}
