package dk.opfoelgning.document.html;

import dk.opfoelgning.document.DocumentFormat;
import dk.opfoelgning.document.DocumentReader;
import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.facts.FileFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/// Writes one page that needs no other file and works on a phone, on paper and read aloud.
public final class HtmlFormat implements DocumentFormat {
    private final Theme theme;
    private final StyleSheet styleSheet;

    public HtmlFormat(Theme theme) {
        this.theme = theme;
        this.styleSheet = new StyleSheet(theme);
    }

    @Override
    public FileFormat format() {
        return FileFormat.HTML;
    }

    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        var reader = new DocumentReader(manuscript.xhtml());
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var page = new PageWriter(new Markup(writer), reader.metadata(), theme);
        page.open(styleSheet);
        for (var block = reader.next(); block.isPresent(); block = reader.next()) {
            page.write(block.get());
        }
        page.close(manuscript.figures());
        writer.flush();
    }
}
