package dk.opfoelgning.extract.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Iterator;

/// A CSV file: `;`, quotes as in RFC 4180, UTF-8 or Windows-1252.
record CsvTable(Path file) implements Table {
    private static final int LONGEST_CELL = 1 << 20;
    private static final int BUFFER = 1 << 16;

    @Override
    public String read(TableListener listener) throws IOException {
        var encoding = TextEncoding.of(file);
        var digest = Table.sha256();
        try (var bytes = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER), digest)) {
            if (encoding == TextEncoding.NOT_TEXT) {
                listener.fault(TableFault.NOT_TEXT, 0);
            } else {
                readText(bytes, encoding, listener);
            }
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void readText(InputStream bytes, TextEncoding encoding, TableListener listener) throws IOException {
        bytes.readNBytes(encoding.markLength());
        var handler = new CellsHandler();
        var records =
                records(handler, new EndMarkedReader(decoded(bytes, encoding))).iterator();
        while (hasNext(records, handler, listener)) {
            var cells = records.next();
            if (cells.isFilled()) {
                listener.row(cells);
            }
        }
    }

    private static Reader decoded(InputStream bytes, TextEncoding encoding) {
        return encoding == TextEncoding.WINDOWS_1252
                ? new InputStreamReader(bytes, encoding.charset().newDecoder())
                : new Utf8Reader(bytes);
    }

    private static CsvReader<Cells> records(CellsHandler handler, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .commentStrategy(CommentStrategy.NONE)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .build(handler, text);
    }

    /// What FastCSV throws may quote the text, so nothing of it is kept.
    private static boolean hasNext(Iterator<Cells> records, CellsHandler handler, TableListener listener)
            throws IOException {
        try {
            boolean found = records.hasNext();
            if (handler.ending() == CellsHandler.Ending.INSIDE_QUOTES) {
                listener.fault(TableFault.BROKEN_QUOTES, handler.line());
            }
            return found && handler.ending() == CellsHandler.Ending.NOT_YET;
        } catch (CsvParseException e) {
            if (!(e.getCause() instanceof CsvParseException)) {
                throw e;
            }
            listener.fault(TableFault.BROKEN_QUOTES, handler.line());
            return false;
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e.getCause();
            }
            listener.fault(TableFault.UNKNOWN_ENCODING, 0);
            return false;
        }
    }
}
