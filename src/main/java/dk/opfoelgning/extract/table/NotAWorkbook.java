package dk.opfoelgning.extract.table;

/// A file that is no XLSX workbook, or a broken one.
final class NotAWorkbook extends Exception {
    NotAWorkbook(Exception cause) {
        super("expected an XLSX workbook", cause);
    }
}
