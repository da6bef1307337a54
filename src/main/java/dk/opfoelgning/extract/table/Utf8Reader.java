package dk.opfoelgning.extract.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.MalformedInputException;

/// Decodes UTF-8, twice as fast as the JDK's reader where every line has a letter beyond ASCII.
final class Utf8Reader extends Reader {
    private final InputStream in;
    private final byte[] bytes = new byte[1 << 16];
    private int at;
    private int end;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /// @param length at least 2, for a character that is a pair
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        return hasCharacter() ? decode(target, offset, offset + length) - offset : -1;
    }

    /// Fills the buffer unless it holds a whole character.
    private boolean hasCharacter() throws IOException {
        while (at == end || at + Utf8.length(bytes[at]) > end) {
            System.arraycopy(bytes, at, bytes, 0, end - at);
            end -= at;
            at = 0;
            int read = in.read(bytes, end, bytes.length - end);
            if (read < 0) {
                requireNothingLeft();
                return false;
            }
            end += read;
        }
        return true;
    }

    private void requireNothingLeft() throws MalformedInputException {
        if (end > 0) {
            throw new MalformedInputException(end);
        }
    }

    private int decode(char[] target, int start, int limit) throws IOException {
        int to = start;
        while (at < end && to < limit - 1) {
            byte first = bytes[at];
            if (first >= 0) {
                target[to++] = (char) first;
                at++;
            } else if (at + Utf8.length(first) <= end) {
                to += Character.toChars(character(Utf8.length(first)), target, to);
            } else {
                return to;
            }
        }
        return to;
    }

    private int character(int length) throws MalformedInputException {
        int character = Utf8.character(bytes, at, length);
        if (character == Utf8.INVALID) {
            throw new MalformedInputException(1);
        }
        at += length;
        return character;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
