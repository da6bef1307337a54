package dk.opfoelgning.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Named values of the theme's file, each with the line that it stands on.
final class ThemeSection {
    private static final ThemeSection NONE = new ThemeSection(Map.of());

    private final Map<String, Node> nodes;

    /// @param line from 1
    record Value(String text, int line) {
        ThemeMistake unlike(String expected) {
            return ThemeMistake.at(line, "expected " + expected);
        }
    }

    private ThemeSection(Map<String, Node> nodes) {
        this.nodes = nodes;
    }

    static ThemeSection empty() {
        return NONE;
    }

    /// @throws ThemeMistake if it is no map, or holds another name than these
    static ThemeSection of(Node node, Collection<String> names) {
        if (!(node instanceof MappingNode map)) {
            throw ThemeMistake.at(line(node), "expected names, each with a colon and a value: " + joined(names));
        }
        var nodes = new LinkedHashMap<String, Node>();
        for (var entry : map.getValue()) {
            var name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            if (!names.contains(name) || nodes.put(name, entry.getValueNode()) != null) {
                throw ThemeMistake.at(
                        line(entry.getKeyNode()), "this name is unknown or there already; expected " + joined(names));
            }
        }
        return new ThemeSection(nodes);
    }

    private static String joined(Collection<String> names) {
        return String.join(", ", names);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /// An empty one where there is none.
    ThemeSection section(String name, Collection<String> names) {
        var node = nodes.get(name);
        return node == null ? NONE : of(node, names);
    }

    /// None where it is not there or blank.
    Optional<Value> value(String name) {
        return Optional.ofNullable(nodes.get(name)).map(ThemeSection::value).filter(value -> !value.text()
                .isBlank());
    }

    /// None where there is no list.
    List<Value> values(String name) {
        return switch (nodes.get(name)) {
            case SequenceNode list ->
                list.getValue().stream().map(ThemeSection::value).toList();
            case Node other -> throw ThemeMistake.at(line(other), "expected a list such as ['#9CC3E6', '#14477D']");
            case null -> List.of();
        };
    }

    private static Value value(Node node) {
        if (node instanceof ScalarNode scalar) {
            return new Value(scalar.getValue(), line(node));
        }
        throw ThemeMistake.at(line(node), "expected one value");
    }
}
