package dk.opfoelgning.facts;

/// The four measures of Statistikbanken's table AUS08 (SAESONFAK).
public enum UnemploymentMeasure {
    RATE_ADJUSTED("9", "Sæsonkorrigeret i pct. af arbejdsstyrken", Unit.PERCENT),
    COUNT_ADJUSTED("10", "Sæsonkorrigeret", Unit.PERSONS),
    RATE_ACTUAL("22", "Opregnede faktiske i pct. af arbejdsstyrken", Unit.PERCENT),
    COUNT_ACTUAL("24", "Opregnede faktiske", Unit.PERSONS);

    private final String code;
    private final String label;
    private final Unit unit;

    UnemploymentMeasure(String code, String label, Unit unit) {
        this.code = code;
        this.label = label;
        this.unit = unit;
    }

    /// AUS08's code.
    public String code() {
        return code;
    }

    /// AUS08's Danish label.
    public String label() {
        return label;
    }

    public Unit unit() {
        return unit;
    }
}
