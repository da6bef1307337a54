package dk.opfoelgning.extract.table;

/// What a cell was in its file; every cell of a CSV file is text.
public enum CellKind {
    TEXT,
    /// A spreadsheet's number, whose text has a decimal comma.
    NUMBER,
    /// A spreadsheet's number that is shown in per cent, whose text is what is shown: `35` for 0,35.
    PERCENT,
    /// A spreadsheet's date, whose text is `2026-05-31`.
    DATE,
    /// A spreadsheet's error (`#N/A` …), whose text is blank.
    ERROR
}
