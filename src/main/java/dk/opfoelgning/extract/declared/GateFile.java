package dk.opfoelgning.extract.declared;

import dk.opfoelgning.extract.Written;
import dk.opfoelgning.facts.DeclarationMistake;
import dk.opfoelgning.facts.Gate;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// Reads the quality gates: those that the program declares, as an input folder's `kvalitet.yml` changes them.
public final class GateFile {
    public static final String NAME = "kvalitet.yml";

    private static final String EXPECTED =
            "YAML: udtrækkets navn og kolon, og under det kontrollens navn, kolon og stop, advarsel, note eller fra";

    private GateFile() {}

    /// Every gate, in the order of the declaration.
    ///
    /// @param extracts names of all that there are
    /// @throws DeclarationMistake if the input folder's file says something that no gate can follow
    public static List<Gate> read(Path inputFolder, Collection<String> extracts) {
        var gates = new GateDeclarations(Entries.of(NAME, declared(), EXPECTED));
        changes(inputFolder.resolve(NAME))
                .ifPresent(changes -> gates.change(Entries.of(NAME, changes, EXPECTED), extracts));
        return gates.gates();
    }

    private static Node declared() {
        try (var in = Objects.requireNonNull(GateFile.class.getResourceAsStream(NAME))) {
            return root(new String(in.readAllBytes(), StandardCharsets.UTF_8)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// None where the file is absent or says nothing.
    private static Optional<Node> changes(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return root(Written.in(file).orElseThrow(() -> DeclarationMistake.at(NAME, 1, "tekst, gemt som UTF-8")));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(NAME), e);
        }
    }

    private static Optional<Node> root(String text) {
        try {
            return Optional.ofNullable(new Yaml().compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw DeclarationMistake.at(NAME, mark == null ? 1 : mark.getLine() + 1, EXPECTED);
        } catch (YAMLException e) {
            throw DeclarationMistake.at(NAME, 1, EXPECTED);
        }
    }
}
