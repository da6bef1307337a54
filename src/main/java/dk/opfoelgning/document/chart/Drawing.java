package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.Theme;
import java.util.List;

/// A chart drawn at a width, in the theme's colours; the same in every format.
///
/// @param textSize of all its texts
public record Drawing(float width, float height, float textSize, List<Shape> shapes) {

    /// Draws the chart; its title and subtitle stand above, outside of the drawing.
    public static Drawing of(Chart chart, Theme theme, float width) {
        var sketch = new Sketch(theme, width, chart.height());
        float height =
                switch (chart.kind()) {
                    case COLUMNS -> new ColumnsLayout(chart, sketch).draw();
                    case STACKED_COLUMNS -> new StackedLayout(chart, sketch).draw();
                    case LINES -> new LinesLayout(chart, sketch).draw();
                    case BARS -> new BarsLayout(chart, sketch).draw();
                    case WATERFALL -> new WaterfallLayout(chart, sketch).draw();
                };
        return new Drawing(width, height, sketch.textSize, List.copyOf(sketch.shapes));
    }
}
