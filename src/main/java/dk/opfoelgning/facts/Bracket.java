package dk.opfoelgning.facts;

import java.util.Arrays;
import java.util.Optional;

/// The state's share of a high-cost case's expenditure above a limit (serviceloven § 176).
public enum Bracket {
    PCT_25(25),
    PCT_50(50),
    PCT_75(75);

    private final int percent;

    Bracket(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    /// `25`, `50` or `75`: the group of its figures.
    public String group() {
        return Integer.toString(percent);
    }

    public static Optional<Bracket> ofPercent(int percent) {
        return Arrays.stream(values())
                .filter(bracket -> bracket.percent == percent)
                .findFirst();
    }
}
