package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Metadata;
import dk.opfoelgning.facts.ShownFigure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.pdf.PdfDestination;

/// A file that one document is set in, or several one after another, with one count of pages.
final class Volume {
    private final Metadata metadata;
    private final Look look;
    private final PdfFile file;
    private final RunningMatter running;
    private final Canvas canvas;
    private final Flow flow;

    /// @param metadata of the whole file, and of its first pages
    Volume(Metadata metadata, FileId id, Look look, OutputStream out) throws IOException {
        this.metadata = metadata;
        this.look = look;
        file = new PdfFile(metadata, id, out);
        running = new RunningMatter(metadata, look);
        canvas = new Canvas(file.document(), file.writer(), look, running);
        flow = new Flow(canvas);
    }

    /// The element that holds all others.
    Tag whole() {
        return file.tags().document();
    }

    Flow flow() {
        return flow;
    }

    /// Sets blocks within this element.
    BlockLayout layout(Tag tag) {
        return new BlockLayout(look, flow, file.tags(), tag);
    }

    /// Begins another document on a page of its own, to which links lead by this name.
    ///
    /// @return the page's number
    int turnTo(Metadata next, String name) {
        flow.turnTo(next);
        float above = look.frame.top() + look.text.leading();
        canvas.content().localDestination(name, new PdfDestination(PdfDestination.XYZ, 0, above, 0));
        return running.pages();
    }

    void close(List<ShownFigure> figures) throws IOException {
        new CarriedFigures(metadata, figures).attachTo(file.writer());
        flow.finish();
        canvas.endPage();
        running.close();
        file.close();
    }
}
