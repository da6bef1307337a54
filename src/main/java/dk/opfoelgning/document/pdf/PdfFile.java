package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.Metadata;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// The file around the pages: version, language, metadata, colour profile and structure tree.
final class PdfFile {
    private static final String PROFILE = "sRGB IEC61966-2.1";
    /// Tells OpenPDF that the profile is PDF/A's, not PDF/X's.
    private static final String PDFA = "PDFA/1";

    private static final String LANGUAGE = "da-DK";

    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer;
    private final TagTree tags;

    PdfFile(Metadata metadata, FileId id, OutputStream out) throws IOException {
        writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setXmpMetadata(new Xmp(metadata).bytes());
        document.open();
        tags = new TagTree(writer);
        catalog();
        info(metadata, id);
    }

    private void catalog() throws IOException {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
        var srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        writer.setOutputIntents(PROFILE, PDFA, "", PROFILE, ICC_Profile.getInstance(ColorSpace.CS_sRGB));
    }

    private void info(Metadata metadata, FileId id) {
        PdfDictionary info = writer.getInfo();
        info.remove(PdfName.CREATIONDATE);
        info.put(PdfName.TITLE, unicode(metadata.title()));
        metadata.municipality().ifPresent(name -> info.put(PdfName.AUTHOR, unicode(name)));
        metadata.subject().ifPresent(subject -> info.put(PdfName.SUBJECT, unicode(subject)));
        metadata.date()
                .map(date -> GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)))
                .ifPresent(date -> info.put(PdfName.CREATIONDATE, new PdfDate(date)));
        info.put(PdfName.FILEID, id.toPdf());
    }

    private static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    Document document() {
        return document;
    }

    PdfWriter writer() {
        return writer;
    }

    TagTree tags() {
        return tags;
    }

    void close() throws IOException {
        tags.close();
        document.close();
    }
}
