package dk.opfoelgning.extract.table;

import java.util.Arrays;

/// The cells of one row, trimmed; a buffer that is filled anew for every row, so that a cell costs no object.
public final class Cells {
    private char[] chars = new char[1 << 10];
    private int used;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private CellKind[] kinds = new CellKind[16];
    private int count;
    private long line;
    private boolean filled;

    void begin(long line) {
        this.line = line;
        used = 0;
        count = 0;
        filled = false;
    }

    void add(char[] source, int offset, int length, CellKind kind) {
        int from = offset;
        int to = offset + length;
        while (from < to && isSpace(source[to - 1])) {
            to--;
        }
        while (from < to && isSpace(source[from])) {
            from++;
        }
        reserve(to - from);
        System.arraycopy(source, from, chars, used, to - from);
        append(to - from, kind);
    }

    void add(String text, CellKind kind) {
        add(text.toCharArray(), 0, text.length(), kind);
    }

    void padTo(int width) {
        while (count < width) {
            reserve(0);
            append(0, CellKind.TEXT);
        }
    }

    /// Drops blank cells from the end while there are more than this many.
    void trimTo(int width) {
        while (count > width && isBlank(count - 1) && kinds[count - 1] != CellKind.ERROR) {
            count--;
        }
    }

    private void append(int length, CellKind kind) {
        starts[count] = used;
        used += length;
        ends[count] = used;
        kinds[count] = kind;
        count++;
        filled |= length > 0 || kind == CellKind.ERROR;
    }

    private void reserve(int length) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        if (used + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, used + length));
        }
    }

    /// Spaces of every width count, the ones that do not break and the mark at the start of a file too.
    private static boolean isSpace(char character) {
        return character <= ' '
                || character >= 0x7f
                        && (Character.isSpaceChar(character)
                                || Character.isISOControl(character)
                                || character == '\ufeff');
    }

    /// The physical line, or the row of the sheet, on which the row starts.
    public long line() {
        return line;
    }

    public int count() {
        return count;
    }

    public boolean isFilled() {
        return filled;
    }

    public boolean isBlank(int index) {
        return starts[index] == ends[index];
    }

    public CellKind kind(int index) {
        return kinds[index];
    }

    /// The buffer that holds the cell from [#start] to before [#end]; not to be changed.
    public char[] chars() {
        return chars;
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    public String text(int index) {
        return new String(chars, starts[index], ends[index] - starts[index]);
    }
}
