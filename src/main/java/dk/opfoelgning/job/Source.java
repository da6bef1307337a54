package dk.opfoelgning.job;

import dk.opfoelgning.extract.ExtractKind;
import dk.opfoelgning.extract.adjustments.AdjustmentExtract;
import dk.opfoelgning.extract.budget.BudgetExtract;
import dk.opfoelgning.extract.cases.CaseExtract;
import dk.opfoelgning.extract.grants.GrantExtract;
import dk.opfoelgning.extract.limits.LimitExtract;
import dk.opfoelgning.extract.meetings.MeetingExtract;
import dk.opfoelgning.extract.published.PublishedExtract;
import dk.opfoelgning.extract.unemployment.UnemploymentExtract;
import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Grant;
import dk.opfoelgning.facts.Meeting;
import dk.opfoelgning.facts.Placement;
import dk.opfoelgning.facts.PublishedHighCost;
import dk.opfoelgning.facts.RefundLimit;
import dk.opfoelgning.facts.Unemployment;
import dk.opfoelgning.history.Extracts;
import dk.opfoelgning.history.RowTable;
import dk.opfoelgning.history.StoredExtract;
import dk.opfoelgning.history.Tables;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A kind of extract and the table that keeps its rows.
record Source<T>(ExtractKind<T> kind, RowTable<T> table) {
    static final Source<Placement> CASES = new Source<>(new CaseExtract(), Tables.PLACEMENTS);
    static final Source<Unemployment> UNEMPLOYMENT = new Source<>(new UnemploymentExtract(), Tables.UNEMPLOYMENT);
    static final Source<BudgetLine> BUDGET = new Source<>(new BudgetExtract(), Tables.BUDGET);
    static final Source<Grant> GRANTS = new Source<>(new GrantExtract(), Tables.GRANTS);
    static final Source<Adjustment> ADJUSTMENTS = new Source<>(new AdjustmentExtract(), Tables.ADJUSTMENTS);
    static final Source<RefundLimit> LIMITS = new Source<>(new LimitExtract(), Tables.LIMITS);
    static final Source<PublishedHighCost> PUBLISHED = new Source<>(new PublishedExtract(), Tables.PUBLISHED);
    static final Source<Meeting> MEETINGS = new Source<>(new MeetingExtract(), Tables.MEETINGS);

    /// What lies in a period's own folder.
    static final List<Source<?>> OF_PERIOD = List.of(CASES, UNEMPLOYMENT, BUDGET, GRANTS, ADJUSTMENTS);
    /// What lies in the input folder itself.
    static final List<Source<?>> OF_INPUT_FOLDER = List.of(LIMITS, PUBLISHED, MEETINGS);

    static List<ExtractKind<?>> all() {
        return Stream.concat(OF_PERIOD.stream(), OF_INPUT_FOLDER.stream())
                .<ExtractKind<?>>map(Source::kind)
                .toList();
    }

    /// The rows of the extract of this kind, none without one; for the small kinds.
    List<T> rows(Extracts extracts, Map<String, StoredExtract> sources) {
        var extract = sources.get(name());
        return extract == null ? List.of() : extracts.rows(table, extract);
    }

    String name() {
        return kind.name();
    }
}
