package dk.opfoelgning.extract.texts;

import dk.opfoelgning.extract.FileProblems;
import dk.opfoelgning.extract.Rule;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// What a contribution says of itself.
///
/// @param position among the document's sections; after all of the program's own where none is given
record TextHead(String title, int position) {
    private static final int LAST = 90;
    private static final int LONGEST_TITLE = 200;
    /// The head's first line, below the fence.
    private static final int FIRST_LINE = 2;

    private static final String NOT_YAML = "hovedet kan ikke læses; skriv titel: og placering: på hver sin linje.";
    private static final String UNKNOWN = "linjen kendes ikke; hovedet kan have titel og placering.";
    private static final String NO_TITLE = "teksten har ingen titel; skriv titel: i hovedet.";
    private static final String LONG_TITLE = "titlen er længere end 200 tegn; forkort den.";
    private static final String NO_POSITION = "placeringen kan ikke læses; skriv et helt tal fra 0 til 999.";

    static TextHead read(List<String> lines, FileProblems problems) {
        var reader = new Reader(problems);
        reader.entries(String.join("\n", lines)).forEach(reader::read);
        if (reader.title.isEmpty() && reader.isReadable) {
            problems.report(1, null, Rule.TEXT_HEAD, NO_TITLE);
        }
        return new TextHead(reader.title, reader.position);
    }

    private static final class Reader {
        private final FileProblems problems;
        private String title = "";
        private int position = LAST;
        private boolean isReadable = true;

        Reader(FileProblems problems) {
            this.problems = problems;
        }

        /// What the library says would quote the file.
        private List<NodeTuple> entries(String head) {
            try {
                if (new Yaml().compose(new StringReader(head)) instanceof MappingNode map) {
                    return map.getValue();
                }
            } catch (YAMLException e) {
                isReadable = false;
                problems.report(1, null, Rule.TEXT_HEAD, NOT_YAML);
                return List.of();
            }
            return List.of();
        }

        private void read(NodeTuple entry) {
            var value = text(entry.getValueNode());
            switch (text(entry.getKeyNode())) {
                case "titel" -> title(value, line(entry.getKeyNode()));
                case "placering" -> position(value, line(entry.getKeyNode()));
                case null, default -> problems.report(line(entry.getKeyNode()), null, Rule.TEXT_HEAD, UNKNOWN);
            }
        }

        private void title(@Nullable String value, long line) {
            title = value == null ? "" : value.strip();
            if (title.length() > LONGEST_TITLE) {
                problems.report(line, null, Rule.OUT_OF_RANGE, LONG_TITLE);
            }
        }

        private void position(@Nullable String value, long line) {
            if (value != null && value.matches("\\d{1,3}")) {
                position = Integer.parseInt(value);
            } else {
                problems.report(line, null, Rule.TEXT_HEAD, NO_POSITION);
            }
        }

        private static @Nullable String text(Node node) {
            return node instanceof ScalarNode scalar ? scalar.getValue() : null;
        }

        private static long line(Node node) {
            return node.getStartMark().getLine() + (long) FIRST_LINE;
        }
    }
}
