package dk.opfoelgning.extract.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// An open XLSX file: its texts and formats are in memory, its sheets are not.
record Workbook(OPCPackage container, InputStream firstSheet, SharedStrings strings, CellFormats formats)
        implements AutoCloseable {

    static Workbook open(Path file) throws NotAWorkbook {
        try {
            var container = OPCPackage.open(file.toFile(), PackageAccess.READ);
            return open(container);
        } catch (OpenXML4JException | RuntimeException e) {
            throw new NotAWorkbook(e);
        }
    }

    private static Workbook open(OPCPackage container) throws NotAWorkbook {
        try {
            var reader = new XSSFReader(container);
            var strings = new SharedStrings();
            parse(reader.getSharedStringsData(), strings);
            return new Workbook(container, reader.getSheetsData().next(), strings, CellFormats.of(reader));
        } catch (OpenXML4JException | IOException | RuntimeException e) {
            container.revert();
            throw new NotAWorkbook(e);
        }
    }

    void readFirstSheet(TableListener listener) throws NotAWorkbook {
        parse(firstSheet, new SheetRows(strings, formats, listener));
    }

    private static void parse(@Nullable InputStream xml, DefaultHandler handler) throws NotAWorkbook {
        if (xml == null) {
            return;
        }
        try (xml) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.setErrorHandler(handler);
            parser.parse(new InputSource(xml));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new NotAWorkbook(e);
        }
    }

    /// Leaves the file as it is.
    @Override
    public void close() {
        container.revert();
    }
}
