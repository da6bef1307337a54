package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.ChartHeight;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.chart.Shape.Anchor;
import dk.opfoelgning.document.chart.Shape.Dash;
import dk.opfoelgning.document.chart.Shape.Place;
import dk.opfoelgning.document.chart.Shape.Weight;
import java.util.ArrayList;
import java.util.List;

/// Collects a drawing's shapes, in the theme's type and colours.
final class Sketch {
    private static final float GRID = 0.4f;
    private static final float BASE = 0.75f;
    /// From the middle of a letter to its baseline, in parts of its size.
    private static final float HALF_LETTER = 0.35f;

    final Theme.Palette palette;
    final float width;
    /// Of the field of an upright chart.
    final float plotHeight;

    final float textSize;
    final float leading;
    final List<Shape> shapes = new ArrayList<>();

    Sketch(Theme theme, float width, ChartHeight height) {
        this.plotHeight = height.points();
        this.palette = theme.palette();
        this.width = width;
        this.textSize = theme.type().note().points();
        this.leading = textSize * 1.25f;
    }

    float widthOf(String text) {
        return widthOf(text, Weight.REGULAR);
    }

    float widthOf(String text, Weight weight) {
        return TextWidth.of(text, weight, textSize);
    }

    List<String> wrapped(String text, Weight weight, float within) {
        return Wrap.lines(text, line -> widthOf(line, weight) <= within);
    }

    void area(float x, float y, float wide, float high, String color) {
        if (wide > 0 && high > 0) {
            shapes.add(new Shape.Area(x, y, wide, high, color));
        }
    }

    void stroke(List<Place> places, float thick, String color, Dash dash) {
        shapes.add(new Shape.Stroke(places, thick, color, dash));
    }

    void gridline(Place from, Place to) {
        stroke(List.of(from, to), GRID, palette.rule(), Dash.SOLID);
    }

    void baseline(Place from, Place to) {
        stroke(List.of(from, to), BASE, palette.ink(), Dash.SOLID);
    }

    /// Text whose letters stand around this height.
    void text(String text, float x, float middle, Anchor anchor, Weight weight) {
        text(text, x, middle, anchor, weight, palette.ink());
    }

    void quiet(String text, float x, float middle, Anchor anchor) {
        text(text, x, middle, anchor, Weight.REGULAR, palette.quiet());
    }

    void text(String text, float x, float middle, Anchor anchor, Weight weight, String color) {
        shapes.add(new Shape.Text(text, new Place(x, middle + textSize * HALF_LETTER), anchor, weight, color));
    }

    /// Text around this middle, but within the drawing.
    void centred(String text, float x, float middle, Weight weight) {
        text(text, centre(text, x, weight), middle, Anchor.MIDDLE, weight);
    }

    float centre(String text, float x, Weight weight) {
        float half = widthOf(text, weight) / 2;
        return Math.clamp(x, half, Math.max(half, width - half));
    }

    /// Lines of text one below the other around this height.
    void lines(List<String> lines, float x, float middle, Weight weight) {
        float y = middle - (lines.size() - 1) * leading / 2;
        for (String line : lines) {
            text(line, x, y, Anchor.START, weight);
            y += leading;
        }
    }
}
