package dk.opfoelgning.document.pdf;

import java.io.IOException;
import java.security.SecureRandom;
import org.openpdf.text.pdf.BaseFont;

/// A font and how wide its letters are.
final class Face {
    private static final int MEASURED = 0x2300;

    private final BaseFont font;
    private final float[] widths = new float[MEASURED];
    private final boolean[] drawable = new boolean[MEASURED];

    private Face(BaseFont font) {
        this.font = font;
        for (char letter = 0; letter < MEASURED; letter++) {
            widths[letter] = font.getWidth(letter);
            drawable[letter] = font.charExists(letter);
        }
    }

    /// @param name of the file, with its ending
    static Face of(String name, byte[] trueType) throws IOException {
        BaseFont font =
                BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, trueType, null);
        font.setIncludeCidSet(false);
        font.setSecureRandom(new SamePrefix());
        return new Face(font);
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
