package dk.opfoelgning.extract;

import dk.opfoelgning.extract.table.TextEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What is written in a file that people type, in whichever encoding they saved it.
public final class Written {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private Written() {}

    /// Empty for a file that is no text.
    public static Optional<String> in(Path file) throws IOException {
        var encoding = TextEncoding.of(file);
        if (encoding == TextEncoding.NOT_TEXT) {
            return Optional.empty();
        }
        var text = new String(Files.readAllBytes(file), encoding.charset());
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }
}
