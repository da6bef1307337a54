package dk.opfoelgning.document.pdf;

import dk.opfoelgning.document.FiguresFile;
import dk.opfoelgning.document.Metadata;
import dk.opfoelgning.facts.ShownFigure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/// The figures that a document shows, attached to it as PDF/A-3 demands: a file in relation to the whole document.
record CarriedFigures(Metadata metadata, List<ShownFigure> figures) {
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final String DESCRIPTION = "De tal, som dokumentet viser";

    void attachTo(PdfWriter writer) throws IOException {
        if (figures.isEmpty()) {
            return;
        }
        var file = PdfFileSpecification.fileEmbedded(
                writer, "", metadata.figuresFile(), csv(), "text/csv", parameters(), PdfStream.BEST_COMPRESSION);
        file.put(RELATIONSHIP, PdfName.DATA);
        file.setUnicodeFileName(metadata.figuresFile(), false);
        writer.addFileAttachment(DESCRIPTION, file);
        writer.getExtraCatalog().put(PdfName.AF, new PdfArray(file.getReference()));
    }

    private byte[] csv() throws IOException {
        var csv = new ByteArrayOutputStream();
        FiguresFile.write(figures.stream(), csv);
        return csv.toByteArray();
    }

    /// The document's own date, not the day of the run.
    private PdfDictionary parameters() {
        var parameters = new PdfDictionary();
        metadata.date().ifPresent(date -> parameters.put(PdfName.MODDATE, startOf(date)));
        return parameters;
    }

    private static PdfDate startOf(LocalDate date) {
        return new PdfDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
    }
}
