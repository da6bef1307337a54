package dk.opfoelgning.document.pdf;

import java.awt.Color;

/// How a stretch of text is set.
record TextStyle(Face face, float size, float leading, Color color) {
    TextStyle with(Face other) {
        return new TextStyle(other, size, leading, color);
    }

    TextStyle with(Color other) {
        return new TextStyle(face, size, leading, other);
    }

    /// The same at another size, with its leading in proportion.
    TextStyle sized(float other) {
        return new TextStyle(face, other, leading * other / size, color);
    }

    float width(char letter) {
        return face.width(letter, size);
    }

    /// How far the baseline lies under the line's top.
    float baseline() {
        return leading / 2 + size * 0.35f;
    }
}
