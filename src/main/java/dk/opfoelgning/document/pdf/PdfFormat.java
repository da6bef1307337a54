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
        var metadata = reader.metadata();
        var file = new PdfFile(metadata, FileId.of(manuscript), out);
        var running = new RunningMatter(metadata, look);
        var canvas = new Canvas(file.document(), file.writer(), look, running);
        var flow = new Flow(canvas);
        var layout = new BlockLayout(look, flow, file.tags());
        for (var block = reader.next(); block.isPresent(); block = reader.next()) {
            layout.lay(block.get());
        }
        new CarriedFigures(metadata, manuscript.figures()).attachTo(file.writer());
        flow.finish();
        canvas.endPage();
        running.close();
        file.close();
    }
}
