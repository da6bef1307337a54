package dk.opfoelgning.change.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// The names of groups in each dimension, and which of them a text has. Every figure asks the same of a text, so that
/// what it has is looked for once.
final class GroupNames {
    private static final int KEPT = 100;

    private final Map<String, Map<String, Phrase>> names = new TreeMap<>();
    private final Map<String, List<Phrase>> longer = new HashMap<>();
    private final Map<Asked, Set<String>> named = latest();
    private final Map<Asked, String> last = latest();

    private record Asked(String dimension, String text) {}

    /// Enough for all that one claim asks, and little to keep of a long text.
    private static <A> Map<Asked, A> latest() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, A> eldest) {
                return size() > KEPT;
            }
        };
    }

    /// All names have to be known before a text is looked through.
    void add(String dimension, String name, Function<String, Phrase> phrase) {
        names.computeIfAbsent(dimension, _ -> new TreeMap<>()).computeIfAbsent(name, phrase);
    }

    Stream<Phrase> all() {
        return names.values().stream().flatMap(each -> each.values().stream());
    }

    Collection<Phrase> of(String dimension) {
        return phrases(dimension).values();
    }

    private Map<String, Phrase> phrases(String dimension) {
        return names.getOrDefault(dimension, Map.of());
    }

    /// The dimension's names that the text has.
    Set<String> in(String text, String dimension) {
        return named.computeIfAbsent(new Asked(dimension, text), this::named);
    }

    private Set<String> named(Asked asked) {
        var found = new TreeSet<String>();
        phrases(asked.dimension()).forEach((name, phrase) -> {
            if (phrase.isIn(withoutLonger(name, asked.text()))) {
                found.add(name);
            }
        });
        return found;
    }

    /// The one that the text has last, or blank.
    String lastIn(String text, String dimension) {
        return last.computeIfAbsent(new Asked(dimension, text), this::last);
    }

    private String last(Asked asked) {
        var last = "";
        int at = -1;
        for (var name : phrases(asked.dimension()).entrySet()) {
            int start = lastStart(name.getValue(), withoutLonger(name.getKey(), asked.text()));
            if (start > at) {
                at = start;
                last = name.getKey();
            }
        }
        return last;
    }

    /// -1 where there is none.
    private static int lastStart(Phrase phrase, String text) {
        int at = -1;
        var found = phrase.pattern().matcher(text);
        while (found.find()) {
            at = found.start();
        }
        return at;
    }

    /// The text with blanks for the names that this one is a part of: `Ydelser` is not meant by
    /// `Job, vejledning, integration og ydelser`.
    private String withoutLonger(String name, String text) {
        var rest = text;
        for (var phrase : longer.computeIfAbsent(name, this::longerThan)) {
            rest = phrase.pattern().matcher(rest).replaceAll(found -> " "
                    .repeat(found.group().length()));
        }
        return rest;
    }

    private List<Phrase> longerThan(String name) {
        var part = Phrase.ofName(name);
        return names.values().stream()
                .flatMap(each -> each.keySet().stream())
                .filter(other -> other.length() > name.length() && part.isIn(other))
                .distinct()
                .map(Phrase::ofName)
                .toList();
    }
}
