package dk.opfoelgning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Text that someone read and found right, kept to be compared with. `-Dgolden.write=true` writes it anew, to be read
/// again before it is committed.
public final class GoldenFile {
    private GoldenFile() {}

    /// @param name relative to the test resources
    public static void same(String name, String text) throws IOException {
        var file = Path.of("src/test/resources", name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text, name);
    }
}
