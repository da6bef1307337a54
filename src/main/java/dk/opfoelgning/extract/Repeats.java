package dk.opfoelgning.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/// Remembers on which line each key of a file stands first.
///
/// @param <K> has equals and hashCode
public final class Repeats<K> {
    private final Map<K, Long> lines = new HashMap<>();

    /// The earlier line with this key, if there is one.
    public OptionalLong earlier(K key, long line) {
        var earlier = lines.putIfAbsent(key, line);
        return earlier == null ? OptionalLong.empty() : OptionalLong.of(earlier);
    }
}
