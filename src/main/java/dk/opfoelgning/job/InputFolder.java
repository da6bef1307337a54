package dk.opfoelgning.job;

import dk.opfoelgning.facts.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the source systems drop their files: one folder a period.
public record InputFolder(Path path) {

    public InputFolder {
        path = path.toAbsolutePath().normalize();
    }

    /// The periods that have a folder, earliest first.
    public List<Period> periods() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var children = Files.list(path)) {
            return children.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(Period::isMonth)
                    .map(Period::parse)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the input folder cannot be read", e);
        }
    }

    public Optional<Period> newest() {
        return periods().stream().max(Period::compareTo);
    }

    List<Period> before(Period period) {
        return periods().stream().filter(other -> other.compareTo(period) < 0).toList();
    }

    /// A file's path relative to the input folder, with `/`.
    String relative(Path file) {
        return path.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /// The period's folder, or the input folder itself.
    Path folder(Optional<Period> period) {
        return period.map(Period::toString).map(path::resolve).orElse(path);
    }
}
