package dk.opfoelgning.extract.table;

/// Is handed a table row by row; the first row is the heading.
public interface TableListener {

    /// @param cells only valid until the next row
    void row(Cells cells);

    /// Ends the table.
    ///
    /// @param line where it starts, or 0 for the file as a whole
    void fault(TableFault fault, long line);
}
