package dk.opfoelgning.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one walk over the citizens of a follow-up, and of the one that it is compared with, adds up.
final class CasePass {
    final Tally state = new Tally();
    final RefundTally refunds = new RefundTally();
    private final int smallCells;
    final Places places;
    final CaseChanges changes;
    final CenterChanges centers;
    private final CaseMeasures measures;
    /// All but the centres', which `centers` holds.
    private final List<Breakdown> others;

    CasePass(CaseRules rules, CaseMeasures measures) {
        this.measures = measures;
        smallCells = rules.smallCells();
        places = new Places(rules.ownership());
        changes = new CaseChanges(rules.largeRise());
        centers = new CenterChanges(rules.largeRise());
        others = Dimension.besidesCenter(rules.ownership()).stream()
                .map(Breakdown::new)
                .toList();
    }

    void add(CitizenPairs.Pair pair) {
        measures.add(pair);
        addNow(pair.now());
        addHighCost(pair.highCostNow());
        changes.add(pair);
        centers.add(pair);
    }

    private void addNow(@Nullable CitizenYear citizen) {
        if (citizen != null) {
            refunds.add(citizen);
            citizen.placements().forEach(places::add);
        }
    }

    private void addHighCost(@Nullable CitizenYear citizen) {
        if (citizen != null) {
            citizen.bracket().ifPresent(bracket -> state.add(bracket, citizen.expenditure()));
            others.forEach(breakdown -> breakdown.add(citizen));
        }
    }

    /// Exact, and as anyone may know them.
    ///
    /// @throws DoesNotBalance if the groups of one do not add up to all cases
    void tellBreakdowns(FigureSheet sheet) {
        tell(centers.after(), sheet);
        others.forEach(breakdown -> tell(breakdown, sheet));
    }

    private void tell(Breakdown breakdown, FigureSheet sheet) {
        breakdown.balance(state.total());
        breakdown.tell(sheet);
        new OpenBreakdown(breakdown, state.total(), smallCells).tell(sheet);
    }
}
