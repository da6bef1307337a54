package dk.opfoelgning.facts;

/// What a figure counts.
public enum Unit {
    CASES("cases", "sager"),
    KRONER("kr", "kr."),
    PERCENT("percent", "pct."),
    PERCENTAGE_POINTS("percentage points", "procentpoint"),
    PERSONS("persons", "personer"),
    PLACES("places", "pladser"),
    INITIATIVES("initiatives", "initiativer"),
    /// On a committee's agenda.
    ITEMS("items", "punkter"),
    /// Whole things, whose word the report that counts them gives.
    COUNT("count", "antal"),
    /// Any other number, with its decimals.
    NUMBER("number", "tal");

    private final String code;
    private final String word;

    Unit(String code, String word) {
        this.code = code;
        this.word = word;
    }

    /// As in `figures.csv`.
    public String code() {
        return code;
    }

    /// In Danish, for many.
    public String word() {
        return word;
    }
}
