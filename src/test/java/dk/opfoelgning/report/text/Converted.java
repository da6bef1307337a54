package dk.opfoelgning.report.text;

import dk.opfoelgning.document.Block;
import dk.opfoelgning.document.DocumentReader;
import dk.opfoelgning.document.Xhtml;
import java.util.ArrayList;
import java.util.List;

/// Markdown and what documents have of it.
final class Converted {
    private Converted() {}

    /// What a document holds of it; refused when it is not in the vocabulary.
    static List<Block> read(String xhtml) {
        var reader = new DocumentReader(Xhtml.document(xhtml));
        var blocks = new ArrayList<Block>();
        for (var block = reader.next(); block.isPresent(); block = reader.next()) {
            blocks.add(block.orElseThrow());
        }
        return blocks;
    }

    /// Without the line breaks between elements.
    static String xhtml(String markdown) {
        var xhtml = Markdown.toXhtml(markdown);
        read(xhtml);
        return xhtml.replace(">\n", ">").strip();
    }
}
