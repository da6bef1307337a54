package dk.opfoelgning.document.excel;

import org.apache.poi.ss.util.CellAddress;

/// A cell on a sheet.
record Place(String sheet, CellAddress cell) {

    /// As a link or formula names it.
    String reference() {
        return "'" + sheet.replace("'", "''") + "'!" + cell.formatAsString();
    }

    @Override
    public String toString() {
        return sheet + ", celle " + cell.formatAsString();
    }
}
