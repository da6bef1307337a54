package dk.opfoelgning.facts;

/// What a figure counts.
public enum Unit {
    CASES("cases"),
    KRONER("kr"),
    PERCENT("percent"),
    PERCENTAGE_POINTS("percentage points"),
    PERSONS("persons");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    /// As in `figures.csv`.
    public String code() {
        return code;
    }
}
