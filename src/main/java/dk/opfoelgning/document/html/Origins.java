package dk.opfoelgning.document.html;

import dk.opfoelgning.document.Inline;
import dk.opfoelgning.facts.Figure;
import dk.opfoelgning.facts.Period;
import dk.opfoelgning.facts.Provenance;
import dk.opfoelgning.facts.ShownFigure;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the numbers of a page come from: figures of one formula together, in the order in which the page shows them.
final class Origins {
    private static final Comparator<ShownFigure> NEWEST_FIRST =
            Comparator.comparing(Origins::about).reversed().thenComparing(ShownFigure::figure, Figure.ORDER);

    private final SequencedMap<String, List<Inline.Data>> prints;

    private Origins(SequencedMap<String, List<Inline.Data>> prints) {
        this.prints = prints;
    }

    /// Figures of one formula.
    ///
    /// @param title what they have in common; blank for nothing
    /// @param parts by what they were computed from, the newest first
    record Group(String title, String formula, List<Part> parts) {}

    record Part(Provenance provenance, List<Line> lines) {}

    /// The same figure of one or more periods.
    ///
    /// @param label what tells it from the group's other figures; may be blank
    /// @param unit its word for many; may be blank
    record Line(String label, String unit, List<Value> values) {}

    record Value(Period about, String text) {}

    /// @param prints how the page prints each figure, by the figure's key
    static List<Group> of(List<ShownFigure> figures, SequencedMap<String, List<Inline.Data>> prints) {
        var byKey = figures.stream()
                .collect(Collectors.toMap(shown -> shown.figure().key(), Function.identity()));
        var shown = prints.keySet().stream().map(byKey::get).filter(Objects::nonNull);
        var origins = new Origins(prints);
        return together(shown, figure -> figure.provenance().formula()).stream()
                .map(origins::group)
                .toList();
    }

    /// In the order of the first of each.
    private static <T, K> Collection<List<T>> together(Stream<T> all, Function<T, K> key) {
        return all.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private Group group(List<ShownFigure> figures) {
        var common = CommonWords.of(
                figures.stream().map(shown -> shown.figure().label()).toList());
        var newestFirst = figures.stream().sorted(NEWEST_FIRST);
        return new Group(
                common.text(),
                figures.getFirst().provenance().formula(),
                together(newestFirst, ShownFigure::provenance).stream()
                        .map(part -> part(part, common))
                        .toList());
    }

    private static Period about(ShownFigure shown) {
        return shown.figure().about();
    }

    private Part part(List<ShownFigure> figures, CommonWords common) {
        var lines =
                together(figures.stream().map(ShownFigure::figure), figure -> List.of(figure.label(), unit(figure)));
        return new Part(
                figures.getFirst().provenance(),
                lines.stream().map(line -> line(line, common)).toList());
    }

    private Line line(List<Figure> figures, CommonWords common) {
        var first = figures.getFirst();
        return new Line(
                common.without(first.label()),
                unit(first),
                figures.stream()
                        .map(figure -> new Value(figure.about(), print(figure).text()))
                        .toList());
    }

    private String unit(Figure figure) {
        return print(figure).display().unit().orElse("");
    }

    /// The first place that shows it with its own sign, not as the size of what a word says.
    private Inline.Data print(Figure figure) {
        var all = prints.getOrDefault(figure.key(), List.of());
        return all.stream()
                .filter(data -> data.value().signum() == figure.value().signum())
                .findFirst()
                .orElseGet(all::getFirst);
    }
}
