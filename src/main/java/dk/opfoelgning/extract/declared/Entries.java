package dk.opfoelgning.extract.declared;

import dk.opfoelgning.facts.DeclarationMistake;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Names and values of one level of a declaration, in the file's order.
final class Entries {
    private final String file;
    private final int line;
    private final Map<Entry, Node> nodes = new LinkedHashMap<>();

    private Entries(String file, int line) {
        this.file = file;
        this.line = line;
    }

    /// Whatever the names are.
    static Entries of(String file, Node node, String expected) {
        var entries = new Entries(file, line(node));
        if (!(node instanceof MappingNode map)) {
            throw entries.missing(expected);
        }
        for (var tuple : map.getValue()) {
            entries.add(entries.value(tuple.getKeyNode()), tuple.getValueNode());
        }
        return entries;
    }

    private void add(Entry name, Node value) {
        if (nodes.keySet().stream().anyMatch(known -> known.text().equals(name.text()))) {
            throw name.unlike("et navn, som ikke står der i forvejen");
        }
        nodes.put(name, value);
    }

    /// These, if there are none but the names given.
    Entries only(Collection<String> names) {
        nodes.keySet().forEach(name -> name.among(names));
        return this;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /// What is not there, told by the level's first line.
    DeclarationMistake missing(String expected) {
        return DeclarationMistake.at(file, line, expected);
    }

    private @Nullable Node node(String name) {
        return nodes.entrySet().stream()
                .filter(entry -> entry.getKey().text().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /// The name itself, which is there.
    Entry name(String name) {
        return nodes.keySet().stream()
                .filter(entry -> entry.text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Optional<Entry> value(String name) {
        return Optional.ofNullable(node(name)).map(this::value);
    }

    private Entry value(Node node) {
        if (node instanceof ScalarNode scalar) {
            return new Entry(file, scalar.getValue().strip(), line(node));
        }
        throw DeclarationMistake.at(file, line(node), "én værdi");
    }

    /// Of a list, or one by itself; none where there is neither.
    List<Entry> values(String name) {
        return switch (node(name)) {
            case SequenceNode list -> list.getValue().stream().map(this::value).toList();
            case Node one -> List.of(value(one));
            case null -> List.of();
        };
    }

    Optional<Entries> section(String name, String expected) {
        return Optional.ofNullable(node(name)).map(node -> of(file, node, expected));
    }

    /// What is made of each of the entries, which are sections or single values.
    <T> List<T> each(BiFunction<Entry, Entries, T> section, BiFunction<Entry, Entry, T> single) {
        return nodes.entrySet().stream()
                .map(entry -> entry.getValue() instanceof ScalarNode
                        ? single.apply(entry.getKey(), value(entry.getValue()))
                        : section.apply(entry.getKey(), of(file, entry.getValue(), "navne med kolon og værdi")))
                .toList();
    }

    /// Lists by name.
    Map<Entry, List<Entry>> lists() {
        var lists = new LinkedHashMap<Entry, List<Entry>>();
        nodes.keySet().forEach(name -> lists.put(name, values(name.text())));
        return lists;
    }
}
