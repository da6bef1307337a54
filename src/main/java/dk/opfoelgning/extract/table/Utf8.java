package dk.opfoelgning.extract.table;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Tells valid UTF-8 from other text, eight bytes at a time where they are plain ASCII.
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;
    static final int INVALID = -1;

    private Utf8() {}

    static boolean isValid(InputStream in) throws IOException {
        var bytes = new byte[1 << 16];
        int kept = 0;
        int read = in.read(bytes);
        while (read >= 0) {
            int end = kept + read;
            int valid = validUpTo(bytes, end);
            if (valid == INVALID) {
                return false;
            }
            kept = end - valid;
            System.arraycopy(bytes, valid, bytes, 0, kept);
            read = in.read(bytes, kept, bytes.length - kept);
        }
        return kept == 0;
    }

    /// Where a character begins that is not complete, or the end, or [#INVALID].
    private static int validUpTo(byte[] bytes, int end) {
        int at = afterAscii(bytes, 0, end);
        while (at < end) {
            int length = length(bytes[at]);
            if (at + length > end) {
                return at;
            }
            if (length != 1 && character(bytes, at, length) == INVALID) {
                return INVALID;
            }
            at = afterAscii(bytes, at + length, end);
        }
        return at;
    }

    /// May stop short of the first byte that is not ASCII where fewer than eight are left.
    private static int afterAscii(byte[] bytes, int start, int end) {
        int at = start;
        while (at + 8 <= end) {
            long others = (long) EIGHT.get(bytes, at) & NOT_ASCII;
            if (others != 0) {
                return at + Long.numberOfTrailingZeros(others) / 8;
            }
            at += 8;
        }
        return at;
    }

    /// By a character's first byte; 0 for a byte that is none.
    static int length(byte first) {
        if (first >= 0) {
            return 1;
        }
        int unsigned = first & 0xff;
        return unsigned < 0xc2 || unsigned > 0xf4 ? 0 : unsigned < 0xe0 ? 2 : unsigned < 0xf0 ? 3 : 4;
    }

    /// A character beyond ASCII, or [#INVALID]: neither longer than needed nor half of a pair.
    static int character(byte[] bytes, int at, int length) {
        int character = bytes[at] & 0xff >> length + 1;
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return INVALID;
            }
            character = character << 6 | bytes[i] & 0x3f;
        }
        boolean isValid =
                switch (length) {
                    case 2 -> true;
                    case 3 -> character >= 0x800 && (character < 0xd800 || character > 0xdfff);
                    case 4 -> character >= 0x10000 && character <= 0x10ffff;
                    default -> false;
                };
        return isValid ? character : INVALID;
    }
}
