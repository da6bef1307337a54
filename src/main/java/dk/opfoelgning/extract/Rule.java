package dk.opfoelgning.extract;

/// What is checked of every extract.
public enum Rule {
    MISSING_FILE,
    /// The same extract as CSV and as XLSX.
    TWO_FILES,
    UNREADABLE_FILE,
    BROKEN_QUOTES,
    MISSING_HEADING,
    MISSING_COLUMN,
    DUPLICATE_COLUMN,
    /// `kolonner.yml` can't be read or names a column that there isn't.
    COLUMN_NAMES,
    CPR_NUMBER,
    NO_ROWS,
    FIELD_COUNT,
    /// A spreadsheet's `#N/A` …
    CELL_ERROR,
    BLANK,
    UNREADABLE_AMOUNT,
    UNREADABLE_DATE,
    UNREADABLE_NUMBER,
    UNREADABLE_PERIOD,
    NO_ADDRESS,
    UNKNOWN_CODE,
    /// Negative or zero where it can't be.
    OUT_OF_RANGE,
    WRONG_PERIOD,
    END_BEFORE_START,
    DUPLICATE,
    /// The head of a contribution says too little, or what it may not.
    TEXT_HEAD,
    /// Rows that belong together are not all there.
    INCOMPLETE,
    WRONG_ORDER,
    /// A control file says other rows or another sum.
    CONTROL_DISAGREES,
    /// The period's year has no refund limits.
    UNKNOWN_LIMITS,
    /// A file that is no extract's: its name is perhaps misspelt.
    UNKNOWN_FILE(Severity.WARNING),
    /// A document that nobody makes is to be mailed.
    UNKNOWN_DOCUMENT(Severity.WARNING),
    /// A yearly amount is not the daily rate times the active days.
    AMOUNT_DIFFERS(Severity.WARNING);

    private final Severity severity;

    Rule() {
        this(Severity.ERROR);
    }

    Rule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
