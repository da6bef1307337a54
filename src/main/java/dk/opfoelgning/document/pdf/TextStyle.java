package dk.opfoelgning.document.pdf;

import java.awt.Color;

/// How a stretch of text is set.
record TextStyle(Typeface typeface, Cut cut, float size, float leading, Color color) {
    TextStyle with(Cut other) {
        return new TextStyle(typeface, other, size, leading, color);
    }

    TextStyle with(Color other) {
        return new TextStyle(typeface, cut, size, leading, other);
    }

    /// The same at another size, with its leading in proportion.
    TextStyle sized(float other) {
        return new TextStyle(typeface, cut, other, leading * other / size, color);
    }

    Face face() {
        return typeface.of(cut);
    }

    float width(char letter) {
        return face().width(letter, size);
    }

    /// How far the baseline lies under the line's top.
    float baseline() {
        return leading / 2 + size * 0.35f;
    }
}
