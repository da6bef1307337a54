package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.chart.Shape;
import dk.opfoelgning.document.chart.Shape.Place;
import dk.opfoelgning.document.chart.Shape.Weight;
import java.awt.Color;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfContentByte;

/// Draws a chart's shapes on a page, from its upper left corner.
record Pen(PdfContentByte content, float left, float top, TextStyle style) {
    void draw(List<Shape> shapes) {
        content.saveState();
        content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        shapes.forEach(this::draw);
        content.restoreState();
    }

    private void draw(Shape shape) {
        switch (shape) {
            case Shape.Area area -> area(area);
            case Shape.Stroke stroke -> stroke(stroke);
            case Shape.Text text -> text(text);
        }
    }

    private void area(Shape.Area area) {
        content.setColorFill(Color.decode(area.color()));
        content.rectangle(left + area.x(), top - area.y() - area.height(), area.width(), area.height());
        content.fill();
    }

    private void stroke(Shape.Stroke stroke) {
        content.setColorStroke(Color.decode(stroke.color()));
        content.setLineWidth(stroke.width());
        content.setLineDash(lengths(stroke.dash()), 0);
        Place first = stroke.places().getFirst();
        content.moveTo(left + first.x(), top - first.y());
        for (Place place : stroke.places()) {
            content.lineTo(left + place.x(), top - place.y());
        }
        content.stroke();
    }

    private static float[] lengths(Shape.Dash dash) {
        var lengths = new float[dash.lengths().size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dash.lengths().get(i);
        }
        return lengths;
    }

    private void text(Shape.Text text) {
        Face face = style.with(text.weight() == Weight.SEMIBOLD ? Cut.SEMIBOLD : Cut.REGULAR)
                .face();
        content.beginText();
        content.setFontAndSize(face.font(), style.size());
        content.setColorFill(Color.decode(text.color()));
        content.showTextAligned(
                alignment(text.anchor()),
                Run.drawable(text.text(), face),
                left + text.at().x(),
                top - text.at().y(),
                0);
        content.endText();
    }

    private static int alignment(Shape.Anchor anchor) {
        return switch (anchor) {
            case START -> Element.ALIGN_LEFT;
            case MIDDLE -> Element.ALIGN_CENTER;
            case END -> Element.ALIGN_RIGHT;
        };
    }
}
