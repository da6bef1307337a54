package dk.opfoelgning.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;

/// A cut of the embedded typeface, shared by all documents.
enum Face {
    REGULAR("IBMPlexSans-Regular.ttf"),
    ITALIC("IBMPlexSans-Italic.ttf"),
    SEMIBOLD("IBMPlexSans-SemiBold.ttf");

    private static final int MEASURED = 0x2300;

    private final BaseFont font;
    private final float[] widths = new float[MEASURED];
    private final boolean[] drawable = new boolean[MEASURED];

    Face(String file) {
        font = load(file);
        for (char letter = 0; letter < MEASURED; letter++) {
            widths[letter] = font.getWidth(letter);
            drawable[letter] = font.charExists(letter);
        }
    }

    private static BaseFont load(String file) {
        try (InputStream in = Face.class.getResourceAsStream("/fonts/" + file)) {
            byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
            BaseFont font =
                    BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SamePrefix());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont font() {
        return font;
    }

    /// A letter's width in points.
    float width(char letter, float size) {
        float width = letter < MEASURED ? widths[letter] : font.getWidth(letter);
        return width * size / 1000;
    }

    float width(String text, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i), size);
        }
        return width;
    }

    boolean has(char letter) {
        return letter < MEASURED ? drawable[letter] : font.charExists(letter);
    }

    /// Names every subset of this face alike, so that the same document has the same bytes.
    private static final class SamePrefix extends SecureRandom {
        @Override
        public double nextDouble() {
            return 0.5;
        }
    }
}
