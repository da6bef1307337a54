package dk.opfoelgning.job;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/// Names that one who misspelt a name may have meant.
record NearNames(Collection<String> known) {
    private static final int MOST = 8;

    /// The nearest few, with commas between: those that begin alike first, then those that differ in the fewest
    /// letters.
    String to(String name) {
        return known.stream()
                .distinct()
                .sorted(Comparator.<String>comparingInt(other -> -commonStart(name, other))
                        .thenComparingInt(other -> distance(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .collect(Collectors.joining(", "));
    }

    private static int commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    /// How many letters must be put in, left out or changed.
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
