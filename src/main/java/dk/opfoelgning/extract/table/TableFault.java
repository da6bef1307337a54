package dk.opfoelgning.extract.table;

/// Why a file can't be read to its end as a table.
public enum TableFault {
    /// A quote is not closed, or text follows a closing quote.
    BROKEN_QUOTES,
    /// Neither UTF-8 nor Windows-1252.
    UNKNOWN_ENCODING,
    /// Something else than text under the name of a CSV file.
    NOT_TEXT,
    /// Something else than a workbook under the name of an XLSX file.
    NOT_A_WORKBOOK,
    /// Encrypted, or in the format of before 2007; the two look the same from outside.
    PROTECTED_WORKBOOK
}
