package dk.opfoelgning.change;

import dk.opfoelgning.facts.Adjustment;
import dk.opfoelgning.facts.BudgetLine;
import dk.opfoelgning.facts.Grant;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/// A styringsområde within its bevillingsområde.
public record ControlArea(String appropriationArea, String name) implements Comparable<ControlArea> {
    private static final Comparator<ControlArea> ORDER =
            Comparator.comparing(ControlArea::appropriationArea).thenComparing(ControlArea::name);

    public static ControlArea of(BudgetLine line) {
        return new ControlArea(line.appropriationArea(), line.controlArea());
    }

    public static ControlArea of(Grant grant) {
        return new ControlArea(grant.appropriationArea(), grant.controlArea());
    }

    public static ControlArea of(Adjustment adjustment) {
        return new ControlArea(adjustment.appropriationArea(), adjustment.controlArea());
    }

    /// Every control area that the budget has, or that something is applied for or expected in.
    public static SortedSet<ControlArea> all(
            Collection<BudgetLine> lines, Collection<Grant> applications, Collection<Adjustment> adjustments) {
        var areas = new TreeSet<ControlArea>();
        lines.forEach(line -> areas.add(of(line)));
        applications.forEach(grant -> areas.add(of(grant)));
        adjustments.forEach(adjustment -> areas.add(of(adjustment)));
        return areas;
    }

    /// The group of its figures.
    public String group() {
        return appropriationArea + "/" + name;
    }

    /// The group of the figures of one of its centres.
    public String group(String center) {
        return group() + "/" + center;
    }

    @Override
    public int compareTo(ControlArea other) {
        return ORDER.compare(this, other);
    }
}
