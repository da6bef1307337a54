package dk.opfoelgning.extract.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Adds one more line to a text; where it does not arrive as a record of its own, a quote before it was never closed.
final class EndMarkedReader extends FilterReader {
    /// Not a character of any text.
    static final char MARK = '\uffff';

    private static final char[] LAST_LINE = {'\n', MARK};

    private int marked;

    EndMarkedReader(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = marked == 0 ? super.read(buffer, offset, length) : -1;
        if (read >= 0 || marked == LAST_LINE.length) {
            return read;
        }
        buffer[offset] = LAST_LINE[marked++];
        return 1;
    }
}
