package dk.opfoelgning.document;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// The municipality's mark, a PNG picture.
///
/// @param width in dots
/// @param height in dots
public record Logo(byte[] png, int width, int height) {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int SIZE_AT = 16;
    private static final int SHORTEST = 24;

    /// None if it is no PNG.
    static Optional<Logo> of(byte[] picture) {
        if (picture.length < SHORTEST || !Arrays.equals(SIGNATURE, Arrays.copyOf(picture, SIGNATURE.length))) {
            return Optional.empty();
        }
        var size = ByteBuffer.wrap(picture, SIZE_AT, SHORTEST - SIZE_AT);
        return Optional.of(new Logo(picture, size.getInt(), size.getInt()));
    }

    /// For a page that needs no other file.
    public String dataUri() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
