package dk.opfoelgning.extract.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/// Copies a record of FastCSV into cells.
final class CellsHandler extends CsvCallbackHandler<Cells> {

    enum Ending {
        NOT_YET,
        AFTER_LAST_RECORD,
        INSIDE_QUOTES
    }

    private final Cells cells = new Cells();
    private RecordType type = RecordType.DATA;
    private Ending ending = Ending.NOT_YET;

    long line() {
        return cells.line();
    }

    /// Where the mark at the end of the text was met.
    Ending ending() {
        return ending;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        cells.begin(startingLineNumber);
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        cells.add(buffer, offset, length, CellKind.TEXT);
        if (length > 0 && buffer[offset + length - 1] == EndMarkedReader.MARK) {
            ending = quoted ? Ending.INSIDE_QUOTES : Ending.AFTER_LAST_RECORD;
        }
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are switched off");
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return cells.count();
    }

    @Override
    protected Cells buildRecord() {
        return cells;
    }
}
