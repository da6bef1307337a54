package dk.opfoelgning.facts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The figures of a follow-up, each once, in the order of `figures.csv`.
public final class Figures implements Iterable<Figure> {
    private final TreeMap<Figure, Figure> sorted = new TreeMap<>(Figure.ORDER);

    public Figures(Collection<Figure> figures) {
        figures.forEach(this::add);
    }

    private void add(Figure figure) {
        if (sorted.put(figure, figure) != null) {
            throw new FigureTwice(figure);
        }
    }

    public Optional<Figure> find(String id, String group, Period about) {
        return Optional.ofNullable(sorted.get(new Figure(id, group, about, BigDecimal.ZERO, Unit.KRONER, "")));
    }

    /// All figures with this id, by group and period.
    public SequencedCollection<Figure> of(String id) {
        return stream().filter(figure -> figure.id().equals(id)).toList();
    }

    /// The periods that a figure is known for, earliest first.
    public NavigableSet<Period> periods(String id, String group) {
        var periods = new TreeSet<Period>();
        of(id).stream().filter(figure -> figure.group().equals(group)).forEach(figure -> periods.add(figure.about()));
        return periods;
    }

    public Stream<Figure> stream() {
        return sorted.values().stream();
    }

    @Override
    public Iterator<Figure> iterator() {
        return sorted.values().iterator();
    }
}
