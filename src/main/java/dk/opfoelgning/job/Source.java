package dk.opfoelgning.job;

import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.adjustments.AdjustmentExtract;
import dk.opfoelgning.extract.agenda.AgendaExtract;
import dk.opfoelgning.extract.budget.BudgetExtract;
import dk.opfoelgning.extract.cases.CaseExtract;
import dk.opfoelgning.extract.control.ControlExtract;
import dk.opfoelgning.extract.declared.DeclaredExtract;
import dk.opfoelgning.extract.expiring.ExpiringExtract;
import dk.opfoelgning.extract.forecast.ForecastExtract;
import dk.opfoelgning.extract.grants.GrantExtract;
import dk.opfoelgning.extract.initiatives.InitiativeExtract;
import dk.opfoelgning.extract.limits.LimitExtract;
import dk.opfoelgning.extract.meetings.MeetingExtract;
import dk.opfoelgning.extract.published.PublishedExtract;
import dk.opfoelgning.extract.recipients.RecipientExtract;
import dk.opfoelgning.extract.unemployment.UnemploymentExtract;
import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.AgendaItem;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.ControlTotal;
import dk.opfoelgning.facts.Declaration;
import dk.opfoelgning.facts.ExpiringGrant;
import dk.opfoelgning.facts.ForecastLine;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.Initiative;
import dk.opfoelgning.facts.Meeting;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Placement;
import dk.opfoelgning.facts.PublishedHighCost;
import dk.opfoelgning.facts.Recipient;
import dk.opfoelgning.facts.RefundLimit;
import dk.opfoelgning.facts.Unemployment;
import dk.opfoelgning.history.BudgetTables;
import dk.opfoelgning.history.CaseTables;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.RowTable;
import dk.opfoelgning.history.Tables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A kind of extract and the table that keeps its rows.
record Source<T>(ExtractKind<T> kind, RowTable<T> table) implements Kept<T> {
    static final Source<Placement> CASES = new Source<>(new CaseExtract(), CaseTables.PLACEMENTS);
    static final Source<Unemployment> UNEMPLOYMENT = new Source<>(new UnemploymentExtract(), Tables.UNEMPLOYMENT);
    static final Source<BudgetLine> BUDGET = new Source<>(new BudgetExtract(), BudgetTables.BUDGET);
    static final Source<Grant> GRANTS = new Source<>(new GrantExtract(), BudgetTables.GRANTS);
    static final Source<Adjustment> ADJUSTMENTS = new Source<>(new AdjustmentExtract(), BudgetTables.ADJUSTMENTS);
    static final Source<ExpiringGrant> EXPIRING_GRANTS =
            new Source<>(new ExpiringExtract(), BudgetTables.EXPIRING_GRANTS);
    static final Source<ForecastLine> FORECAST = new Source<>(new ForecastExtract(), BudgetTables.FORECAST);
    static final Source<Initiative> INITIATIVES = new Source<>(new InitiativeExtract(), Tables.INITIATIVES);
    static final Source<AgendaItem> AGENDA = new Source<>(new AgendaExtract(), Tables.AGENDA);
    static final Source<RefundLimit> LIMITS = new Source<>(new LimitExtract(), CaseTables.LIMITS);
    static final Source<PublishedHighCost> PUBLISHED = new Source<>(new PublishedExtract(), CaseTables.PUBLISHED);
    static final Source<Meeting> MEETINGS = new Source<>(new MeetingExtract(), Tables.MEETINGS);
    static final Source<Recipient> RECIPIENTS = new Source<>(new RecipientExtract(), Tables.RECIPIENTS);

    private static final List<Source<?>> EXTRACTS =
            List.of(CASES, UNEMPLOYMENT, BUDGET, GRANTS, ADJUSTMENTS, EXPIRING_GRANTS, FORECAST, INITIATIVES, AGENDA);

    /// The control files of extracts with money.
    static final List<Source<ControlTotal>> CONTROLS = Stream.of(
                    CASES, BUDGET, GRANTS, ADJUSTMENTS, EXPIRING_GRANTS, FORECAST)
            .map(Source::control)
            .toList();

    /// What lies in a period's own folder.
    static final List<Source<?>> OF_PERIOD =
            Stream.<Source<?>>concat(EXTRACTS.stream(), CONTROLS.stream()).toList();
    /// What lies in the input folder itself.
    static final List<Source<?>> OF_INPUT_FOLDER = List.of(LIMITS, PUBLISHED, MEETINGS, RECIPIENTS);
    /// Of those, what documents are made of: who gets them makes no difference to them.
    static final List<Source<?>> OF_ALL_PERIODS = List.of(LIMITS, PUBLISHED, MEETINGS);

    static List<ExtractKind<?>> all() {
        return Stream.concat(OF_PERIOD.stream(), OF_INPUT_FOLDER.stream())
                .<ExtractKind<?>>map(Source::kind)
                .toList();
    }

    private static Source<ControlTotal> control(Source<?> of) {
        return new Source<>(new ControlExtract(of.name()), Tables.CONTROL_TOTALS);
    }

    /// Whether a period without a file of its own uses the newest earlier one; what comes at the next meeting is over
    /// then, and a control file is about the file that it came with.
    boolean carriesOver() {
        return this != AGENDA
                && !(kind instanceof ControlExtract)
                && !(kind instanceof DeclaredExtract declared
                        && !declared.declaration().is(Declaration.Trait.CARRIED_OVER));
    }

    /// The rows of the newest extract of a period or an earlier one, empty without any; for the small kinds.
    Optional<List<T>> newest(Extracts extracts, Period upTo) {
        return extracts.newest(name(), upTo).map(extract -> extracts.rows(table, extract));
    }

    @Override
    public String name() {
        return kind.name();
    }
}
