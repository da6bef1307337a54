package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.DocumentFormat;
import dk.opfoelgning.document.DocumentReader;
import dk.opfoelgning.document.Manuscript;
import dk.opfoelgning.document.Theme;
import dk.opfoelgning.facts.FileFormat;
import java.io.IOException;
import java.io.OutputStream;

/// Writes a tagged PDF that meets PDF/UA-1 and PDF/A-3a.
public final class PdfFormat implements DocumentFormat {
    private final Look look;

    public PdfFormat(Theme theme) {
        this.look = new Look(theme);
    }

    @Override
    public FileFormat format() {
        return FileFormat.PDF;
    }

    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        var reader = new DocumentReader(manuscript.xhtml());
        var id = FileId.of(manuscript.xhtml() + manuscript.figures());
        var volume = new Volume(reader.metadata(), id, look, out);
        volume.layout(volume.whole()).lay(reader);
        volume.close(manuscript.figures());
    }
}
