package dk.opfoelgning.job;

import dk.opfoelgning.document.DocumentFormat;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.document.excel.ExcelFormat;
import dk.opfoelgning.document.html.HtmlFormat;
import dk.opfoelgning.document.pdf.PdfFormat;
import java.util.List;

/// The formats that every document comes in.
final class Formats {
    private Formats() {}

    static List<DocumentFormat> of(Theme theme) {
        return List.of(new PdfFormat(theme), new ExcelFormat(theme), new HtmlFormat(theme));
    }
}
