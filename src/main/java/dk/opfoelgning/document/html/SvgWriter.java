package dk.opfoelgning.document.html;

import dk.opfoelgning.document.chart.Drawing;
import dk.opfoelgning.document.chart.Shape;
import dk.opfoelgning.document.chart.Shape.Anchor;
import dk.opfoelgning.document.chart.Shape.Dash;
import dk.opfoelgning.document.chart.Shape.Place;
import dk.opfoelgning.document.chart.Shape.Weight;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes a drawing as inline SVG, an image with this text alternative.
record SvgWriter(Markup markup) {
    void write(Drawing drawing, String cssClass, String alternative) throws IOException {
        markup.raw("<svg" + Markup.attribute("class", cssClass) + " role=\"img\""
                + Markup.attribute("aria-label", alternative)
                + Markup.attribute("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()))
                + Markup.attribute("font-size", number(drawing.textSize())) + ">\n");
        for (Shape shape : drawing.shapes()) {
            shape(shape);
        }
        markup.raw("</svg>\n");
    }

    private void shape(Shape shape) throws IOException {
        switch (shape) {
            case Shape.Area area -> area(area);
            case Shape.Stroke stroke -> stroke(stroke);
            case Shape.Text text -> text(text);
        }
    }

    private void area(Shape.Area area) throws IOException {
        markup.raw("<rect" + attribute("x", area.x()) + attribute("y", area.y()) + attribute("width", area.width())
                + attribute("height", area.height()) + Markup.attribute("fill", area.color()) + "/>\n");
    }

    private void stroke(Shape.Stroke stroke) throws IOException {
        markup.raw("<path" + Markup.attribute("d", path(stroke.places())) + " fill=\"none\""
                + Markup.attribute("stroke", stroke.color()) + attribute("stroke-width", stroke.width())
                + dash(stroke.dash()) + " stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n");
    }

    private static String path(List<Place> places) {
        String path = places.stream()
                .map(place -> number(place.x()) + " " + number(place.y()))
                .collect(Collectors.joining("L", "M", ""));
        return places.size() == 1 ? path + "h0" : path;
    }

    private static String dash(Dash dash) {
        return dash == Dash.SOLID
                ? ""
                : Markup.attribute(
                        "stroke-dasharray",
                        dash.lengths().stream().map(SvgWriter::number).collect(Collectors.joining(" ")));
    }

    private void text(Shape.Text text) throws IOException {
        markup.raw("<text" + attribute("x", text.at().x())
                        + attribute("y", text.at().y()) + anchor(text.anchor())
                        + (text.weight() == Weight.SEMIBOLD ? " font-weight=\"600\"" : "")
                        + Markup.attribute("fill", text.color()) + ">")
                .text(text.text())
                .raw("</text>\n");
    }

    private static String anchor(Anchor anchor) {
        return anchor == Anchor.START
                ? ""
                : Markup.attribute("text-anchor", anchor.name().toLowerCase(Locale.ROOT));
    }

    private static String attribute(String name, float value) {
        return Markup.attribute(name, number(value));
    }

    /// With one decimal at most.
    private static String number(float value) {
        long tenths = Math.round(value * 10.0);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
