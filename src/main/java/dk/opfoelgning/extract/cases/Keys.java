package dk.opfoelgning.extract.cases;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The keys of a file one after another in one array, some thirty megabytes for a million; sorted in the end by their
/// hash, which is faster than to look up each in a table that does not fit into a processor's cache.
final class Keys {
    private static final int HASH_SHIFT = 32;

    /// A key that stands on an earlier line too.
    record Repeat(long line, long earlier) {}

    private char[] characters = new char[1 << 12];
    private int[] ends = new int[1 << 9];
    private int[] lines = new int[1 << 9];
    private int count;

    void add(String key, long line) {
        int start = start(count);
        reserve(start + key.length());
        key.getChars(0, key.length(), characters, start);
        ends[count] = start + key.length();
        lines[count] = Math.toIntExact(line);
        count++;
    }

    private int start(int entry) {
        return entry == 0 ? 0 : ends[entry - 1];
    }

    private void reserve(int length) {
        if (length > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(2 * characters.length, length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            lines = Arrays.copyOf(lines, 2 * count);
        }
    }

    /// By line.
    List<Repeat> repeats() {
        var repeats = new ArrayList<Repeat>();
        var entries = sorted();
        for (int from = 0, to = 1; to <= count; to++) {
            if (to == count || hash(entries[to]) != hash(entries[from])) {
                addRepeats(entries, from, to, repeats);
                from = to;
            }
        }
        repeats.sort(Comparator.comparingLong(Repeat::line));
        return repeats;
    }

    /// Hash and number of each entry, by hash and then by line.
    private long[] sorted() {
        var entries = new long[count];
        for (int entry = 0; entry < count; entry++) {
            entries[entry] = (long) key(entry).hashCode() << HASH_SHIFT | entry;
        }
        Arrays.sort(entries);
        return entries;
    }

    private static int hash(long entry) {
        return (int) (entry >> HASH_SHIFT);
    }

    private CharBuffer key(int entry) {
        return CharBuffer.wrap(characters, start(entry), ends[entry] - start(entry));
    }

    /// Different keys may share a hash.
    private void addRepeats(long[] entries, int from, int to, List<Repeat> repeats) {
        var firsts = new ArrayList<Integer>();
        for (int i = from; i < to && to > from + 1; i++) {
            int entry = (int) entries[i];
            firsts.stream()
                    .filter(first -> key(first).equals(key(entry)))
                    .findFirst()
                    .ifPresentOrElse(
                            first -> repeats.add(new Repeat(lines[entry], lines[first])), () -> firsts.add(entry));
        }
    }
}
