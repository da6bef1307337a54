package dk.opfoelgning.change;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Money;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The figures of one period as they are computed, each in the precision that the contract gives its unit.
final class FigureSheet {
    private static final int PERCENT_DECIMALS = 6;

    private final Period about;
    private final List<Figure> figures = new ArrayList<>();

    FigureSheet(Period about) {
        this.about = about;
    }

    void cases(String id, String group, long count, String label) {
        number(id, group, BigDecimal.valueOf(count), Unit.CASES, label);
    }

    void money(String id, String group, Money amount, String label) {
        number(id, group, amount.kroner(), Unit.KRONER, label);
    }

    /// Money whose label begins with the group it is of.
    void ofGroup(String id, String group, Money amount, String label) {
        money(id, group, amount, labelled(group, label));
    }

    static String labelled(String group, String label) {
        return group.replace("/", ", ") + ", " + label;
    }

    /// The part's share of the whole; no figure when the whole is nothing.
    void share(String id, String group, BigDecimal part, BigDecimal whole, String label) {
        if (whole.signum() != 0) {
            var percent = part.movePointRight(2).divide(whole, PERCENT_DECIMALS, RoundingMode.HALF_UP);
            number(id, group, percent, Unit.PERCENT, label);
        }
    }

    void number(String id, String group, BigDecimal value, Unit unit, String label) {
        figures.add(new Figure(id, group, about, value, unit, label));
    }

    List<Figure> figures() {
        return figures;
    }
}
