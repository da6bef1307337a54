package dk.opfoelgning.change;

import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Placement;
import dk.opfoelgning.facts.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/// Selvforsyningsgrad: how many of all citizens' placements, on the day that the extract is of, are in the
/// municipality's own offers.
public final class Places {
    private static final String PREFIX = "places.";

    private final Ownership ownership;
    private long all;
    private long own;

    Places(Ownership ownership) {
        this.ownership = ownership;
    }

    void add(Placement placement) {
        if (isActive(placement)) {
            all++;
            own += isOwn(placement) ? 1 : 0;
        }
    }

    /// On the day that the extract is of.
    static boolean isActive(Placement placement) {
        var end = placement.end();
        return !placement.start().isAfter(placement.asOf()) && (end == null || !end.isBefore(placement.asOf()));
    }

    boolean isOwn(Placement placement) {
        return ownership.isOwn(placement);
    }

    void tell(FigureSheet sheet) {
        var ofOwn = BigDecimal.valueOf(own);
        var ofAll = BigDecimal.valueOf(all);
        sheet.number(PREFIX + "own", Tally.TOTAL, ofOwn, Unit.PLACES, "Pladser i egne tilbud");
        sheet.number(PREFIX + "other", Tally.TOTAL, ofAll.subtract(ofOwn), Unit.PLACES, "Pladser i andres tilbud");
        sheet.number(PREFIX + "all", Tally.TOTAL, ofAll, Unit.PLACES, "Pladser i alt");
        sheet.share(PREFIX + "self_sufficiency", Tally.TOTAL, ofOwn, ofAll, "Selvforsyningsgrad");
    }

    /// As earlier follow-ups told them, by the settings of then.
    public static List<Figure> told(Collection<Figure> figures) {
        return figures.stream().filter(figure -> figure.id().startsWith(PREFIX)).toList();
    }
}
