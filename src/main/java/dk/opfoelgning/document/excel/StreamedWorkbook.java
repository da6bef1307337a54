package dk.opfoelgning.document.excel;

import dk.opfoelgning.document.Metadata;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook whose rows leave memory as they are written, and whose bytes don't depend on the day.
final class StreamedWorkbook extends SXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 50;

    StreamedWorkbook() {
        super(new XSSFWorkbook(), ROWS_IN_MEMORY);
        setZip64Mode(Zip64Mode.Never);
    }

    void describe(Metadata metadata) {
        var properties = getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setTitle(metadata.title());
        properties.setCreator(metadata.municipality().orElse(""));
        PackagePropertiesPart part = properties.getUnderlyingProperties();
        part.setSubjectProperty(metadata.subject());
        part.setLanguageProperty(Optional.of("da-DK"));
        part.setCreatedProperty(metadata.date()
                .map(date -> Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        var archive = new Archive(out);
        archive.setUseZip64(Zip64Mode.Never);
        archive.setLevel(Deflater.BEST_SPEED);
        return archive;
    }

    /// An archive whose entries all bear the same time.
    private static final class Archive extends ZipArchiveOutputStream {
        private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

        Archive(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
            super.putArchiveEntry(entry);
        }
    }
}
