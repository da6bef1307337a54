package dk.opfoelgning.change;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Placement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The case rows behind numbers and expenditure of high-cost cases, their in- and outflow, and behind places.
public final class CaseRowSums {
    private static final String EXTRACT = "sager";
    private static final String AMOUNT = "aarsudgift";

    private final RowSums sums = new RowSums();
    private final Places places;
    private final List<Dimension> dimensions = new ArrayList<>(List.of(Dimension.CENTER));

    private CaseRowSums(Ownership ownership) {
        places = new Places(ownership);
        dimensions.addAll(Dimension.besidesCenter(ownership));
    }

    /// @param then the earlier follow-up compared with, empty when there is none
    public static RowSums of(CaseExtract now, Optional<CaseExtract> then, Ownership ownership) {
        var cases = new CaseRowSums(ownership);
        var citizensThen = then.map(CaseExtract::citizens).orElse(Collections.emptyIterator());
        new CitizenPairs(citizensThen, now.citizens()).forEachRemaining(cases::add);
        return cases.sums;
    }

    private void add(CitizenPairs.Pair pair) {
        var then = pair.highCostThen();
        var now = pair.highCostNow();
        addPlaces(pair.now());
        if (now != null) {
            addHighCost(now);
        }
        if (now != null && then == null) {
            addByBracket("high_cost.inflow.", now);
        }
        if (then != null && now == null) {
            addByBracket("high_cost.outflow.", then);
        }
    }

    private void addHighCost(CitizenYear citizen) {
        addByBracket("high_cost.", citizen);
        citizen.bracket()
                .filter(bracket -> bracket.percent() > 25)
                .ifPresent(_ -> addBoth("high_cost.upper_brackets.", "50+75", citizen));
        dimensions.forEach(dimension -> addBy(dimension, citizen));
    }

    private void addByBracket(String prefix, CitizenYear citizen) {
        citizen.bracket().ifPresent(bracket -> addBoth(prefix, bracket.group(), citizen));
        addBoth(prefix, Tally.TOTAL, citizen);
    }

    private void addBoth(String prefix, String group, CitizenYear citizen) {
        count(prefix + "cases", group, citizen.placements());
        addUp(prefix + "expenditure", group, citizen.placements());
    }

    /// The case where most of it lies, its rows each where they belong.
    private void addBy(Dimension dimension, CitizenYear citizen) {
        count(dimension.figure("cases"), citizen.main(dimension), citizen.placements());
        var byGroup = new TreeMap<String, List<Placement>>(Figure::byCodePoint);
        citizen.placements().forEach(row -> byGroup.computeIfAbsent(dimension.group(row), _ -> new ArrayList<>())
                .add(row));
        byGroup.forEach((group, rows) -> addUp(dimension.figure("expenditure"), group, rows));
    }

    private void addPlaces(@Nullable CitizenYear citizen) {
        if (citizen != null) {
            var active = citizen.placements().stream().filter(Places::isActive).toList();
            countPlaces("places.all", active);
            countPlaces("places.own", active.stream().filter(places::isOwn).toList());
            countPlaces(
                    "places.other",
                    active.stream().filter(row -> !places.isOwn(row)).toList());
        }
    }

    private void countPlaces(String id, List<Placement> rows) {
        if (!rows.isEmpty()) {
            add(id, Tally.TOTAL, "", rows, BigDecimal.valueOf(rows.size()));
        }
    }

    private void count(String id, String group, List<Placement> rows) {
        add(id, group, "", rows, BigDecimal.ONE);
    }

    private void addUp(String id, String group, List<Placement> rows) {
        add(
                id,
                group,
                AMOUNT,
                rows,
                BudgetResults.sum(rows, Placement::yearlyAmount).kroner());
    }

    /// @param rows of one citizen
    private void add(String id, String group, String column, List<Placement> rows, BigDecimal amount) {
        sums.add(id, group, new RowSum(EXTRACT, column, false, rows.size(), 1, amount));
    }
}
