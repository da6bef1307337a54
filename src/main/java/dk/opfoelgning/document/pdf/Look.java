package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Theme;
import java.awt.Color;

/// The theme in the renderer's own terms: points and colours.
final class Look {
    private static final float POINTS_PER_MM = 72 / 25.4f;

    final Theme theme;
    private final Typeface typeface;

    final Color ink;
    final Color quiet;
    final Color rule;
    final Color accent;
    final Color box;
    final Color mark;
    final TextStyle text;
    final TextStyle h1;
    final TextStyle h2;
    final TextStyle h3;
    final TextStyle table;
    final TextStyle caption;
    final TextStyle note;
    final TextStyle small;
    final TextStyle keyFigure;
    final Frame frame;
    final int measure;

    Look(Theme theme) {
        this.theme = theme;
        var palette = theme.palette();
        var type = theme.type();
        typeface = Typeface.of(theme.typeface());
        ink = Color.decode(palette.ink());
        quiet = Color.decode(palette.quiet());
        rule = Color.decode(palette.rule());
        accent = Color.decode(palette.accent());
        box = Color.decode(palette.box());
        mark = Color.decode(palette.mark());
        text = style(type.text(), Cut.REGULAR, ink);
        h1 = style(type.h1(), Cut.SEMIBOLD, ink);
        h2 = style(type.h2(), Cut.SEMIBOLD, ink);
        h3 = style(type.h3(), Cut.SEMIBOLD, ink);
        table = style(type.table(), Cut.REGULAR, ink);
        caption = style(type.table(), Cut.SEMIBOLD, ink);
        note = style(type.note(), Cut.REGULAR, quiet);
        small = style(type.note(), Cut.REGULAR, quiet);
        keyFigure = style(type.keyFigure(), Cut.SEMIBOLD, accent);
        measure = type.measure();
        frame = frame(theme.page());
    }

    private TextStyle style(Theme.Size size, Cut cut, Color color) {
        return new TextStyle(typeface, cut, size.points(), size.leading(), color);
    }

    private static Frame frame(Theme.Page page) {
        float width = 210 - page.left() - page.right();
        return new Frame(
                page.left() * POINTS_PER_MM,
                (297 - page.top()) * POINTS_PER_MM,
                page.bottom() * POINTS_PER_MM,
                width * POINTS_PER_MM);
    }

    /// The width of running text: narrower than the page's, so that a line holds no more than the measure.
    Box textBox() {
        return new Box(0, Math.min(frame.width(), measure * text.size() * 0.52f));
    }

    /// How many letters a line may hold: small type has as much width as running text.
    int letters(TextStyle style) {
        return Math.round(measure * Math.max(1, text.size() / style.size()));
    }

    Box fullBox() {
        return new Box(0, frame.width());
    }

    /// The part of a page that holds the flow.
    record Frame(float left, float top, float bottom, float width) {
        float height() {
            return top - bottom;
        }
    }

    /// A horizontal stretch of the frame.
    record Box(float x, float width) {
        Box indented(float by) {
            return new Box(x + by, width - by);
        }
    }
}
