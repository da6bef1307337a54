package dk.opfoelgning.document.pdf;

import java.io.IOException;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/// The structure tree that readers follow, with its index of named elements.
final class TagTree {
    private static final PdfName DOCUMENT = new PdfName("Document");
    private static final PdfName ID_TREE = new PdfName("IDTree");

    private final PdfWriter writer;
    private final TreeMap<String, PdfObject> identified = new TreeMap<>();
    private int ids;
    private final Tag document = new Tag(this, null, DOCUMENT);

    TagTree(PdfWriter writer) {
        this.writer = writer;
    }

    Tag document() {
        return document;
    }

    PdfWriter writer() {
        return writer;
    }

    PdfStructureElement top(PdfName role) {
        return new PdfStructureElement(writer.getStructureTreeRoot(), role);
    }

    void identify(String id, PdfIndirectReference element) {
        identified.put(id, element);
    }

    /// A name that no other element has.
    String nextId(String kind) {
        ids++;
        return kind + ids;
    }

    void close() throws IOException {
        document.open();
        document.close();
        if (!identified.isEmpty()) {
            var names = PdfNameTree.writeTree(identified, writer);
            writer.getStructureTreeRoot().put(ID_TREE, writer.addToBody(names).getIndirectReference());
        }
    }
}
