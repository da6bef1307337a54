package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.FileScan;
import dk.opfoelgning.facts.CprShape;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Looks through every part of a workbook: cells, hidden or not, comments, names, properties, prompts and charts.
///
/// A number counts as it is shown: an amount has separators or decimals, whatever is stored.
public final class WorkbookScan implements FileScan {
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();
    private static final String STYLES = "xl/styles.xml";
    private static final String WORKBOOK = "xl/workbook.xml";

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /// What is read from a part.
    private interface Reading<R> {
        R of(XMLStreamReader xml) throws XMLStreamException;
    }

    @Override
    public Optional<String> find(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var formats = read(zip, zip.getEntry(STYLES), NumberFormats::read);
            var sheets = read(zip, zip.getEntry(WORKBOOK), SheetPlaces::read);
            for (var part : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                var found = find(zip, part, formats, sheets);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<String> find(ZipFile zip, ZipEntry part, NumberFormats formats, SheetPlaces sheets)
            throws IOException {
        if (CprShape.isIn(part.getName())) {
            return Optional.of("navnet på en del");
        }
        return isXml(part.getName())
                ? read(zip, part, xml -> new PartText(xml, formats).find())
                        .map(cell -> sheets.place(part.getName(), cell))
                : Optional.empty();
    }

    private static boolean isXml(String part) {
        return part.endsWith(".xml") || part.endsWith(".rels") || part.endsWith(".vml");
    }

    private static <R> R read(ZipFile zip, ZipEntry part, Reading<R> reading) throws IOException {
        try (var in = new BufferedInputStream(zip.getInputStream(part))) {
            return reading.of(XML.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new IOException("a part of a workbook cannot be read", e);
        }
    }
}
