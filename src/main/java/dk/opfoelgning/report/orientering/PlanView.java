package dk.opfoelgning.report.orientering;

import dk.opfoelgning.change.PlanChange;
import dk.opfoelgning.change.PlanChange.State;
import dk.opfoelgning.change.PlanChange.Step;
import dk.opfoelgning.change.PlanFigures;
import dk.opfoelgning.facts.Initiative;
import dk.opfoelgning.report.Danish;
import dk.opfoelgning.report.ListNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// A plan as templates see it.
///
/// @param navn also the group of its figures
/// @param statusser the most common first
/// @param nye numbers of new initiatives
/// @param aendrede numbers of changed ones
/// @param udgaaede those that are no longer told
/// @param sammenlignet whether there is something to compare with
/// @param statusPr the newest day that a status is of, blank for a plan that is no longer told
public record PlanView(
        String navn,
        List<StatusView> statusser,
        List<StepView> trin,
        List<ListNumber> nye,
        List<ListNumber> aendrede,
        List<GoneView> udgaaede,
        boolean sammenlignet,
        String statusPr) {

    /// @param gruppe of `plan.initiatives.status`
    public record StatusView(String navn, String gruppe) {}

    /// @param foer the status then where it is another one now, else blank
    /// @param maerke `Ny` or `Ændret`, else blank
    public record StepView(ListNumber nr, String titel, String status, String foer, String tekst, String maerke) {}

    public record GoneView(ListNumber nr, String titel) {}

    static PlanView of(PlanChange change) {
        return new PlanView(
                change.plan(),
                change.statuses().keySet().stream()
                        .map(status -> new StatusView(status, PlanFigures.statusGroup(change, status)))
                        .toList(),
                change.steps().stream().map(PlanView::step).toList(),
                numbers(change, State.NEW),
                numbers(change, State.CHANGED),
                change.gone().stream()
                        .map(gone -> new GoneView(new ListNumber(gone.number()), gone.title()))
                        .toList(),
                change.isCompared(),
                newestStatus(change));
    }

    private static StepView step(Step step) {
        var now = step.now();
        return new StepView(
                new ListNumber(now.number()),
                now.title(),
                now.status(),
                statusThen(step),
                now.statusText(),
                mark(step.state()));
    }

    private static String statusThen(Step step) {
        return step.then()
                .map(Initiative::status)
                .filter(then -> !then.equals(step.now().status()))
                .orElse("");
    }

    private static String mark(State state) {
        return switch (state) {
            case NEW -> "Ny";
            case CHANGED -> "Ændret";
            case UNCHANGED, NOT_COMPARED -> "";
        };
    }

    private static List<ListNumber> numbers(PlanChange change, State state) {
        return change.in(state).stream()
                .map(step -> new ListNumber(step.now().number()))
                .toList();
    }

    private static String newestStatus(PlanChange change) {
        return change.steps().stream()
                .map(step -> step.now().statusAsOf())
                .max(Comparator.<LocalDate>naturalOrder())
                .map(Danish::date)
                .orElse("");
    }
}
