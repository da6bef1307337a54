package dk.opfoelgning.extract.cases;

import java.nio.CharBuffer;
import java.util.Arrays;

/// Remembers on which line each of a million keys stands first, in some forty megabytes: the keys lie one after
/// another in one array, which a hash table points into.
final class SeenKeys {
    static final long NONE = 0;
    private static final int ENTRY_BITS = 32;
    private static final long ENTRY = -1L >>> ENTRY_BITS;

    private char[] keys = new char[1 << 12];
    private int[] ends = new int[1 << 9];
    private int[] lines = new int[1 << 9];
    private int count;

    /// In each slot that is taken the key's hash, and the number of its entry counted from 1.
    private long[] slots = new long[1 << 10];

    /// The earlier line with this key, or [#NONE].
    long earlier(String key, long line) {
        int hash = spread(key.hashCode());
        int slot = hash & slots.length - 1;
        for (long taken = slots[slot]; taken != 0; taken = slots[slot]) {
            if (hash(taken) == hash && isAt(entry(taken), key)) {
                return lines[entry(taken)];
            }
            slot = slot + 1 & slots.length - 1;
        }
        append(key, Math.toIntExact(line));
        slots[slot] = (long) hash << ENTRY_BITS | count;
        if (2 * count > slots.length) {
            growTable();
        }
        return NONE;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9e3779b9;
        return mixed ^ mixed >>> 15;
    }

    private static int hash(long taken) {
        return (int) (taken >>> ENTRY_BITS);
    }

    private static int entry(long taken) {
        return (int) (taken & ENTRY) - 1;
    }

    private boolean isAt(int entry, String key) {
        int start = start(entry);
        int length = ends[entry] - start;
        return length == key.length() && key.contentEquals(CharBuffer.wrap(keys, start, length));
    }

    private int start(int entry) {
        return entry == 0 ? 0 : ends[entry - 1];
    }

    private void append(String key, int line) {
        int used = start(count);
        reserve(used + key.length());
        key.getChars(0, key.length(), keys, used);
        ends[count] = used + key.length();
        lines[count] = line;
        count++;
    }

    private void reserve(int length) {
        if (length > keys.length) {
            keys = Arrays.copyOf(keys, Math.max(2 * keys.length, length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            lines = Arrays.copyOf(lines, 2 * count);
        }
    }

    /// At most half of the slots are taken.
    private void growTable() {
        var grown = new long[2 * slots.length];
        for (long taken : slots) {
            if (taken != 0) {
                int slot = hash(taken) & grown.length - 1;
                while (grown[slot] != 0) {
                    slot = slot + 1 & grown.length - 1;
                }
                grown[slot] = taken;
            }
        }
        slots = grown;
    }
}
