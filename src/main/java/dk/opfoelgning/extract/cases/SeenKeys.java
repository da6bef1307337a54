package dk.opfoelgning.extract.cases;

import java.nio.CharBuffer;
import java.util.Arrays;

/// Remembers on which line each of a million keys stands first, in some twenty megabytes: the keys lie one after
/// another in one array, which a hash table points into.
final class SeenKeys {
    static final long NONE = 0;

    private char[] keys = new char[1 << 12];
    private int used;
    private int[] ends = new int[1 << 9];
    private int[] hashes = new int[1 << 9];
    private int[] lines = new int[1 << 9];
    private int count;
    private int[] slots = new int[1 << 10];

    /// The earlier line with this key, or [#NONE].
    long earlier(String key, long line) {
        int hash = spread(key.hashCode());
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            int entry = slots[slot] - 1;
            if (hashes[entry] == hash && isAt(entry, key)) {
                return lines[entry];
            }
            slot = slot + 1 & slots.length - 1;
        }
        append(key, hash, Math.toIntExact(line));
        slots[slot] = count;
        growTable();
        return NONE;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9e3779b9;
        return mixed ^ mixed >>> 15;
    }

    private boolean isAt(int entry, String key) {
        int start = start(entry);
        return ends[entry] - start == key.length() && key.contentEquals(CharBuffer.wrap(keys, start, key.length()));
    }

    private int start(int entry) {
        return entry == 0 ? 0 : ends[entry - 1];
    }

    private void append(String key, int hash, int line) {
        reserve(key.length());
        key.getChars(0, key.length(), keys, used);
        used += key.length();
        ends[count] = used;
        hashes[count] = hash;
        lines[count] = line;
        count++;
    }

    private void reserve(int length) {
        if (used + length > keys.length) {
            keys = Arrays.copyOf(keys, Math.max(2 * keys.length, used + length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
            lines = Arrays.copyOf(lines, 2 * count);
        }
    }

    /// At most half of the slots are taken.
    private void growTable() {
        if (2 * count <= slots.length) {
            return;
        }
        slots = new int[2 * slots.length];
        for (int entry = 0; entry < count; entry++) {
            int slot = hashes[entry] & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = entry + 1;
        }
    }
}
