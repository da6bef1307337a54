package dk.opfoelgning.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/// An element of the structure tree: made when first drawn, written to the file when closed.
///
/// OpenPDF's elements hold either children or marked content. A tag keeps its own list of kids, so that it can
/// hold both, and hands children over as references, so that a closed one can leave memory.
final class Tag {
    private static final PdfName ID = new PdfName("ID");
    private static final PdfName OBJR = new PdfName("OBJR");

    private final TagTree tree;
    private final @Nullable Tag parent;
    private final PdfName role;
    private final PdfArray kids = new PdfArray();
    private final List<Tag> open = new ArrayList<>(2);
    private final PdfDictionary attributes = new PdfDictionary();
    private @Nullable String id;
    private @Nullable String alternative;
    private @Nullable PdfStructureElement element;

    Tag(TagTree tree, @Nullable Tag parent, PdfName role) {
        this.tree = tree;
        this.parent = parent;
        this.role = role;
    }

    Tag child(PdfName childRole) {
        return new Tag(tree, this, childRole);
    }

    Tag child(String childRole) {
        return child(new PdfName(childRole));
    }

    Tag with(PdfName attribute, PdfObject value) {
        attributes.put(attribute, value);
        return this;
    }

    Tag identified(String name) {
        id = name;
        return this;
    }

    /// What is told to who doesn't see the element.
    Tag described(String text) {
        alternative = text;
        return this;
    }

    /// Makes the element, if it isn't there yet; an empty cell is one too.
    PdfStructureElement open() {
        if (element == null) {
            element = make();
        }
        return element;
    }

    private PdfStructureElement make() {
        PdfStructureElement made = parent == null ? tree.top(role) : parent.adopt(this);
        if (attributes.size() > 0) {
            made.put(PdfName.A, attributes);
        }
        if (alternative != null) {
            made.put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
        }
        if (id != null) {
            made.put(ID, new PdfString(id));
            tree.identify(id, made.getReference());
        }
        return made;
    }

    private PdfStructureElement adopt(Tag child) {
        PdfStructureElement mine = open();
        mine.put(PdfName.K, kids);
        var made = new PdfStructureElement(mine, child.role);
        kids.set(kids.size() - 1, made.getReference());
        open.add(child);
        return made;
    }

    /// Draws as marked content of this element.
    void mark(PdfContentByte content, Runnable drawing) {
        PdfStructureElement mine = open();
        PdfObject page = mine.get(PdfName.PG);
        mine.remove(PdfName.K);
        content.beginMarkedContentSequence(mine);
        addMark(mine, page);
        drawing.run();
        content.endMarkedContentSequence();
    }

    private void addMark(PdfStructureElement mine, @Nullable PdfObject page) {
        var mark = (PdfNumber) mine.get(PdfName.K);
        var current = (PdfIndirectReference) mine.get(PdfName.PG);
        if (page == null || ((PdfIndirectReference) page).getNumber() == current.getNumber()) {
            kids.add(mark);
        } else {
            kids.add(markOn(current, mark));
            mine.put(PdfName.PG, page);
        }
        mine.put(PdfName.K, kids);
    }

    private static PdfDictionary markOn(PdfIndirectReference page, PdfNumber mark) {
        var reference = new PdfDictionary(PdfName.MCR);
        reference.put(PdfName.PG, page);
        reference.put(PdfName.MCID, mark);
        return reference;
    }

    /// Makes an annotation on this page a part of this element.
    void refer(PdfIndirectReference object, PdfIndirectReference page) {
        var reference = new PdfDictionary(OBJR);
        reference.put(PdfName.OBJ, object);
        reference.put(PdfName.PG, page);
        kids.add(reference);
        open().put(PdfName.K, kids);
    }

    /// Closes what is still open within, then writes the element; the top one is left to OpenPDF.
    void close() {
        List.copyOf(open).forEach(Tag::close);
        if (element != null && parent != null) {
            parent.open.remove(this);
            write(element);
        }
    }

    private void write(PdfStructureElement mine) {
        try {
            tree.writer().addToBody(mine, mine.getReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
