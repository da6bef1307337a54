package dk.opfoelgning.document.chart;

import java.util.List;

/// What a drawing is made of; places count in points from its upper left corner, colours are `#RRGGBB`.
public sealed interface Shape {
    /// A filled rectangle.
    record Area(float x, float y, float width, float height, String color) implements Shape {}

    /// A line through these places with round ends; a single place is a dot.
    record Stroke(List<Place> places, float width, String color, Dash dash) implements Shape {}

    record Place(float x, float y) {}

    /// Text on its baseline.
    record Text(String text, Place at, Anchor anchor, Weight weight, String color) implements Shape {}

    /// Which part of a text stands at its place.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    enum Weight {
        REGULAR,
        SEMIBOLD
    }

    /// Lengths of dashes and gaps in points, so that lines are told apart without colour.
    enum Dash {
        SOLID(List.of()),
        DASHED(List.of(5f, 4f)),
        DOTTED(List.of(0.1f, 3.2f)),
        DASH_DOT(List.of(6f, 3.5f, 0.1f, 3.5f));

        private final List<Float> lengths;

        Dash(List<Float> lengths) {
            this.lengths = lengths;
        }

        public List<Float> lengths() {
            return lengths;
        }
    }
}
