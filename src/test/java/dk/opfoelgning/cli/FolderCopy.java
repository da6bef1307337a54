package dk.opfoelgning.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A copy of a folder that a test may spoil.
final class FolderCopy {
    private FolderCopy() {}

    /// @return the copy
    static Path of(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }
}
