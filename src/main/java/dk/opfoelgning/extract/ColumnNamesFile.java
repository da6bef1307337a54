package dk.opfoelgning.extract;

import dk.opfoelgning.extract.ColumnNames.Extract;
import dk.opfoelgning.extract.ColumnNames.Renaming;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads `kolonner.yml`: for each extract a map of names to names.
record ColumnNamesFile(Path file, FileProblems problems) {
    private static final String NOT_YAML =
            "filen kan ikke læses som YAML; skriv udtrækkets navn, kolon og under det én linje pr. kolonne.";
    private static final String NOT_A_MAP = "her skal stå navne med kolon imellem; skriv f.eks. sager: og under det"
            + " den anden overskrift, kolon og kolonnens navn.";

    ColumnNames read() throws IOException {
        return Files.exists(file) ? new ColumnNames(extracts(root())) : ColumnNames.none();
    }

    private @Nullable Node root() throws IOException {
        var text = Written.in(file);
        if (text.isEmpty()) {
            report(0, NOT_YAML);
        }
        return text.map(this::root).orElse(null);
    }

    /// What the library says would quote the file.
    private @Nullable Node root(String text) {
        try {
            return new Yaml().compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            report(e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1, NOT_YAML);
        } catch (YAMLException e) {
            report(0, NOT_YAML);
        }
        return null;
    }

    private List<Extract> extracts(@Nullable Node root) {
        var extracts = new ArrayList<Extract>();
        for (var entry : entries(root)) {
            var name = name(entry.getKeyNode());
            if (name != null) {
                extracts.add(new Extract(name, renamings(entry.getValueNode()), line(entry.getKeyNode())));
            }
        }
        return extracts;
    }

    private List<Renaming> renamings(Node node) {
        var renamings = new ArrayList<Renaming>();
        for (var entry : entries(node)) {
            var one = name(entry.getKeyNode());
            var other = name(entry.getValueNode());
            if (one != null && other != null) {
                renamings.add(new Renaming(one, other, line(entry.getKeyNode())));
            }
        }
        return renamings;
    }

    private List<NodeTuple> entries(@Nullable Node node) {
        if (node instanceof MappingNode map) {
            return map.getValue();
        }
        if (node != null && !isBlank(node)) {
            report(line(node), NOT_A_MAP);
        }
        return List.of();
    }

    private @Nullable String name(Node node) {
        if (node instanceof ScalarNode scalar && !isBlank(node)) {
            return scalar.getValue();
        }
        report(line(node), NOT_A_MAP);
        return null;
    }

    private static boolean isBlank(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    private static long line(Node node) {
        return node.getStartMark().getLine() + 1L;
    }

    private void report(long line, String message) {
        problems.report(line, null, Rule.COLUMN_NAMES, message);
    }
}
