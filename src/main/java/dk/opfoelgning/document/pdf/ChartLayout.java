package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Inline;
import dk.opfoelgning.document.chart.Alternative;
import dk.opfoelgning.document.chart.Chart;
import dk.opfoelgning.document.chart.Drawing;
import dk.opfoelgning.document.pdf.Slab.Keep;
import dk.opfoelgning.document.pdf.Slab.Spacing;
import java.util.List;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfRectangle;

/// Lays out a chart on one page: its title, its measure and unit, the drawing, and then its sources.
record ChartLayout(Look look, Block.Figure figure) {
    private static final Spacing TITLE = Spacing.heading(16, 0);
    private static final Spacing SUBTITLE = Spacing.heading(0, 7);
    private static final float BELOW = 16;
    private static final PdfName LAYOUT = new PdfName("Layout");

    void lay(Tag parent, Flow flow) {
        flow.join();
        paragraph(figure.title(), TextBlock.title(look, look.frame.width(), TITLE), parent, flow);
        paragraph(
                figure.table().caption(),
                new TextBlock(look, look.fullBox(), look.small, SUBTITLE, Keep.WITH_NEXT),
                parent,
                flow);
        var chart = Chart.of(figure);
        Tag tag = parent.child("Figure").described(Alternative.of(chart));
        flow.add(slab(Drawing.of(chart, look.theme, look.frame.width()), tag));
        flow.then(tag::close);
    }

    private static void paragraph(List<Inline> content, TextBlock block, Tag parent, Flow flow) {
        Tag tag = parent.child("P");
        block.lay(content, tag, flow);
        flow.then(tag::close);
    }

    private Slab slab(Drawing drawing, Tag tag) {
        boolean noted = !figure.table().notes().isEmpty();
        var spacing = Spacing.of(0, noted ? 0 : BELOW);
        return new Slab(spacing, drawing.height(), noted ? Keep.WITH_NEXT : Keep.FREE, (canvas, top) -> {
            float left = look.frame.left();
            tag.with(PdfName.O, LAYOUT)
                    .with(PdfName.BBOX, new PdfRectangle(left, top - drawing.height(), left + drawing.width(), top));
            var pen = new Pen(canvas.content(), left, top, look.small.sized(drawing.textSize()));
            tag.mark(canvas.content(), () -> pen.draw(drawing.shapes()));
        });
    }
}
