package dk.opfoelgning.delivery.web;

import dk.opfoelgning.facts.Passage;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words that somebody looks for, in any order and letter case: all must stand in a passage or the heading above
/// it, and at least one in the passage itself.
final class SearchWords {
    private static final Locale DANISH = Locale.of("da", "DK");

    private final List<String> words;
    private final Pattern marked;

    SearchWords(String asked) {
        this.words = Arrays.stream(lower(asked).split("\\s+")).distinct().toList();
        this.marked = Pattern.compile(
                words.stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// A hard space is one as well, and soft hyphens are none.
    private static String lower(String text) {
        return plain(text).toLowerCase(DANISH);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replace("\u00ad", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    boolean areIn(Passage passage) {
        var text = lower(text(passage));
        var heading = passage.above().isEmpty() ? "" : lower(passage.above().getLast());
        return words.stream().anyMatch(text::contains)
                && words.stream().allMatch(word -> text.contains(word) || heading.contains(word));
    }

    List<Excerpt.Piece> excerpt(Passage passage) {
        return Excerpt.of(plain(text(passage)), marked);
    }

    /// A cell is told with the heads of its row and column.
    private static String text(Passage passage) {
        return passage.isCell() ? String.join(", ", passage.beside()) + ": " + passage.text() : passage.text();
    }
}
