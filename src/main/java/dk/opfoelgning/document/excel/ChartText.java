package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Theme;

/// How a chart's texts look.
///
/// @param size in hundredths of a point
/// @param bold 1 or 0
record ChartText(String font, String color, String size, String bold) {
    private static final String TITLE = "1400";
    private static final String ORDINARY = "1000";
    /// Labels that show cells need ids of twelve digits.
    private static final long FIRST_CELL = 100_000_000_000L;

    static ChartText title(Theme theme) {
        return new ChartText(theme.typeface().name(), theme.palette().ink(), TITLE, "1");
    }

    static ChartText ordinary(Theme theme) {
        return new ChartText(theme.typeface().name(), theme.palette().ink(), ORDINARY, "0");
    }

    static ChartText quiet(Theme theme) {
        return ordinary(theme).in(theme.palette().quiet());
    }

    ChartText in(String otherColor) {
        return new ChartText(font, otherColor, size, bold);
    }

    ChartText strong() {
        return new ChartText(font, color, size, "1");
    }

    /// For texts that Excel makes: the numbers of a series, the names on an axis.
    String properties() {
        return properties("");
    }

    /// The same, never turned.
    String level() {
        return properties(" rot=\"0\" vert=\"horz\"");
    }

    private String properties(String turn) {
        return "<c:txPr><a:bodyPr%s/><a:p><a:pPr><a:defRPr%s</a:defRPr></a:pPr><a:endParaRPr lang=\"da-DK\"/></a:p></c:txPr>"
                .formatted(turn, run());
    }

    String paragraph(String text) {
        return "<a:p><a:pPr algn=\"l\"/><a:r><a:rPr lang=\"da-DK\"%s</a:rPr><a:t>%s</a:t></a:r></a:p>"
                .formatted(run(), escaped(text));
    }

    /// A label that shows the cell of this number in the labels' range.
    String cell(int index) {
        return ("<a:p><a:fld id=\"{00000000-0000-4000-8000-%s}\" type=\"CELLRANGE\"><a:rPr lang=\"da-DK\"%s</a:rPr>"
                        + "<a:t>[CELLRANGE]</a:t></a:fld></a:p>")
                .formatted(Long.toString(FIRST_CELL + index), run());
    }

    private String run() {
        return " sz=\"%s\" b=\"%s\">%s<a:latin typeface=\"%s\"/>".formatted(size, bold, fill(color), escaped(font));
    }

    /// @param color as `#RRGGBB`
    static String fill(String color) {
        return "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>".formatted(color.substring(1));
    }

    static String escaped(String text) {
        return Sheet.searchable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
