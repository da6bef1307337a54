package dk.opfoelgning.change;

import dk.opfoelgning.facts.Figure;

/// A figure as an earlier follow-up told it, where it is known otherwise now.
public final class ToldBefore {
    private static final String ENDING = ".told_before";

    private ToldBefore() {}

    static Figure of(Figure told) {
        return new Figure(
                told.id() + ENDING,
                told.group(),
                told.about(),
                told.value(),
                told.unit(),
                told.label() + ", som oplyst sidst");
    }

    public static boolean is(Figure figure) {
        return figure.id().endsWith(ENDING);
    }

    /// The id of the figure that takes its place.
    public static String idNow(Figure told) {
        return told.id().substring(0, told.id().length() - ENDING.length());
    }
}
