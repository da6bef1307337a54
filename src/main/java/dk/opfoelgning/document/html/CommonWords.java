package dk.opfoelgning.document.html;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What labels such as `Sager, antal, i alt` and `Sager, antal, 25 pct.` have in common at their beginning and end.
///
/// @param first how many of the parts between commas are the same from the beginning
/// @param last how many are from the end
/// @param isOnlyOne whether all are the same
record CommonWords(List<String> sample, int first, int last, boolean isOnlyOne) {

    static CommonWords of(List<String> labels) {
        var all = labels.stream().map(CommonWords::parts).toList();
        int shortest = all.stream().mapToInt(List::size).min().orElse(0);
        int first = same(all.stream(), shortest);
        return new CommonWords(
                all.getFirst(),
                first,
                same(all.stream().map(List::reversed), shortest - first),
                all.stream().distinct().count() == 1);
    }

    private static List<String> parts(String label) {
        return Arrays.asList(label.split(", "));
    }

    private static int same(Stream<List<String>> labels, int most) {
        var all = labels.toList();
        return (int) IntStream.range(0, most)
                .takeWhile(at ->
                        all.stream().map(parts -> parts.get(at)).distinct().count() == 1)
                .count();
    }

    /// Blank where they begin in different ways: their ends alone say too little.
    String text() {
        return first == 0
                ? ""
                : joined(Stream.concat(
                        sample.subList(0, first).stream(),
                        sample.subList(sample.size() - last, sample.size()).stream()));
    }

    /// What else one of the labels says. One that says no more than all do is told whole, unless it is the only one.
    String without(String label) {
        var parts = parts(label);
        var rest = joined(parts.subList(first, parts.size() - last).stream());
        return first == 0 || rest.isEmpty() && !isOnlyOne ? label : rest;
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
