package dk.opfoelgning.document.excel;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedCollection;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The shorter ways to say a title, best first: it ends where a phrase does, and may lose words that only describe the
/// next one, as "forventet" in "forventet udgift".
final class ShorterTitles {
    private static final String GLUE = "\u00a0";
    private static final String STARTS =
            "pr\\.?|og|eller|i|på|af|for|med|til|fra|efter|ved|under|over|mod|siden|mellem|uden" + "|inkl\\.|ekskl\\.";
    /// A participle and the noun that it describes; a noun such as "budgettet" has no other noun after it.
    private static final Pattern DESCRIBING =
            Pattern.compile("(?<![\\p{L}-])(?:(?:den|det|de) )?\\p{L}\\p{Ll}{2,}(?<!dg)" + "(?:et|ede|ende) (?!(?:"
                    + STARTS + "|minus|plus)(?!\\p{L}))(?=\\p{Ll}{3,})");
    /// Phrases that mean nothing when cut: "år for år", "fra budget til resultat".
    private static final Pattern WHOLE =
            Pattern.compile("(?<!\\p{L})(?:(\\p{L}+) for \\1|fra .+? til|mellem .+? og)(?!\\p{L})");
    private static final Pattern BOUNDARY =
            Pattern.compile(" (?=(?:" + STARTS + ")(?!\\p{L})|\\p{L}+" + GLUE + "for" + GLUE + "|\\d{4}|[–-] )");
    private static final String DANGLING = "(?i)(?:[\\s,;–-]+(?:" + STARTS + "|hver|minus|plus|pct\\.?|den|det|de)?)+$";

    private ShorterTitles() {}

    /// At least one, of no more letters than there is room for.
    static SequencedCollection<String> of(String title, int room) {
        var found = new LinkedHashSet<String>();
        fitting(title, room, ShorterTitles::beginnings).stream().limit(1).forEach(found::add);
        found.addAll(fitting(title, room, phrases -> Stream.concat(beginnings(phrases), withoutMiddle(phrases))));
        if (found.isEmpty()) {
            found.add(words(title, room));
        }
        return found;
    }

    /// The longest first.
    private static List<String> fitting(String title, int room, Function<List<String>, Stream<String>> way) {
        return Stream.of(title, DESCRIBING.matcher(title).replaceAll(""))
                .map(ShorterTitles::phrases)
                .flatMap(way)
                .map(ShorterTitles::finished)
                .filter(name -> !name.isEmpty() && name.length() <= room)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static List<String> phrases(String title) {
        String glued = WHOLE.matcher(title).replaceAll(found -> found.group().replace(" ", GLUE));
        return List.of(BOUNDARY.split(glued));
    }

    private static Stream<String> beginnings(List<String> phrases) {
        return IntStream.rangeClosed(1, phrases.size()).mapToObj(count -> String.join(" ", phrases.subList(0, count)));
    }

    /// For titles that begin alike: the first phrase and the last ones.
    private static Stream<String> withoutMiddle(List<String> phrases) {
        return IntStream.range(2, phrases.size())
                .mapToObj(from -> phrases.getFirst() + " " + String.join(" ", phrases.subList(from, phrases.size())));
    }

    private static String finished(String cut) {
        return capital(cut.replace(GLUE, " ").replaceFirst(DANGLING, ""));
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// As many whole words as there is room for; a word that is longer than that shows that it was cut.
    private static String words(String title, int room) {
        String cut = finished(title.substring(0, Math.max(0, title.lastIndexOf(' ', room))));
        return cut.isEmpty() ? title.substring(0, Math.min(title.length(), room - 1)) + "…" : cut;
    }
}
