package dk.opfoelgning.change;

import dk.opfoelgning.facts.Figure;

/// A figure as an earlier follow-up told it, where it is known otherwise now.
public final class ToldBefore {
    private static final String ENDING = ".told_before";
    private static final String LABEL_ENDING = ", som oplyst sidst";

    private ToldBefore() {}

    static Figure of(Figure told) {
        return new Figure(
                told.id() + ENDING, told.group(), told.about(), told.value(), told.unit(), told.label() + LABEL_ENDING);
    }

    public static boolean is(Figure figure) {
        return figure.id().endsWith(ENDING);
    }

    /// What the figure is that was told.
    public static String label(Figure told) {
        return told.label().substring(0, told.label().length() - LABEL_ENDING.length());
    }

    /// The id of the figure that takes its place.
    public static String idNow(Figure told) {
        return told.id().substring(0, told.id().length() - ENDING.length());
    }
}
