package dk.opfoelgning.change;

import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Sha256;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/// What an internal document calls citizens, so that nobody can join it with another: pseudonyms shortened by a key of
/// its own.
///
/// The key is made of all rows that the document rests on. Whoever has them knows the pseudonyms already; from what
/// the output folder holds, it cannot be found, and the same rows give the same names.
public final class ShortNames {
    /// No vowels, so that no word comes out, and no digits.
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

    private static final BigInteger BASE = BigInteger.valueOf(LETTERS.length());
    private static final int SHORTEST = 8;

    private final Map<String, String> byPseudonym;

    private ShortNames(Map<String, String> byPseudonym) {
        this.byPseudonym = byPseudonym;
    }

    /// Gathers what a document's names depend on.
    static final class Key {
        private final Sha256 digest = new Sha256();

        Key(String document, Period period) {
            add(document);
            add(period.toString());
        }

        /// A cell of a row.
        void add(String cell) {
            digest.add(cell.length() + ":").add(cell);
        }

        /// As short as it goes with no two citizens alike.
        ShortNames names(Collection<String> pseudonyms) {
            var key = digest.hex();
            int length = SHORTEST;
            var names = names(pseudonyms, key, length);
            while (new HashSet<>(names.values()).size() < names.size()) {
                length++;
                names = names(pseudonyms, key, length);
            }
            return new ShortNames(names);
        }

        private static Map<String, String> names(Collection<String> pseudonyms, String key, int length) {
            var names = new HashMap<String, String>();
            pseudonyms.forEach(pseudonym -> names.put(pseudonym, name(key, pseudonym, length)));
            return names;
        }

        private static String name(String key, String pseudonym, int length) {
            var rest = new BigInteger(new Sha256().add(key).add(pseudonym).hex(), 16);
            var name = new StringBuilder();
            while (name.length() < length) {
                var parts = rest.divideAndRemainder(BASE);
                name.append(LETTERS.charAt(parts[1].intValue()));
                rest = parts[0];
            }
            return name.toString();
        }
    }

    /// @param pseudonym of a citizen that the document knows
    String of(String pseudonym) {
        return byPseudonym.getOrDefault(pseudonym, "");
    }
}
