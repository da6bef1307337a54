package dk.opfoelgning.job;

import dk.opfoelgning.facts.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// One hash for all files of a folder of templates, of names and contents.
final class TemplateHash {
    private TemplateHash() {}

    static String of(Path folder) throws IOException {
        var hash = new Sha256();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                hash.add(folder.relativize(file).toString().replace('\\', '/') + "\n")
                        .add(Sha256.of(file));
            }
        }
        return hash.hex();
    }
}
