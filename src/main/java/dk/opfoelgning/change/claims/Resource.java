package dk.opfoelgning.change.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The lists of words in the folder `claims`.
final class Resource {
    private Resource() {}

    /// Without blank lines and those that begin with `#`.
    static List<String> lines(String name) {
        var resource = Objects.requireNonNull(Resource.class.getResourceAsStream("/claims/" + name));
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
