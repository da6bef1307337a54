package dk.opfoelgning.document.html;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.Table;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.chart.Alternative;
import dk.opfoelgning.document.chart.Chart;
import dk.opfoelgning.document.chart.Drawing;
import java.io.IOException;

/// Writes a chart for wide and for narrow screens, its sources, and its table for who wants the numbers.
record ChartWriter(Markup markup, TableWriter tables, Theme theme) {
    /// As wide as the text of a printed page.
    private static final float WIDE = 470;
    private static final float NARROW = 270;

    void write(Block.Figure figure) throws IOException {
        Table table = figure.table();
        markup.raw("<figure>\n<figcaption>")
                .inlines(figure.title())
                .raw(" <span>")
                .inlines(table.caption());
        markup.raw("</span></figcaption>\n");
        draw(Chart.of(figure));
        tables.notes(table.notes());
        markup.raw("<details>\n<summary>Vis tallene</summary>\n");
        tables.write(table.withoutNotes());
        markup.raw("</details>\n</figure>\n");
    }

    private void draw(Chart chart) throws IOException {
        String alternative = Alternative.of(chart);
        var svg = new SvgWriter(markup);
        svg.write(Drawing.of(chart, theme, WIDE), "wide", alternative);
        svg.write(Drawing.of(chart, theme, NARROW), "narrow", alternative);
    }
}
